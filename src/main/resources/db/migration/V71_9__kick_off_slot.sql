-- when the client wants the first meeting to be, and how often they moved it; two clients have not the same hour
alter table onboarding add column kick_off_at timestamp with time zone;
alter table onboarding add column kick_off_moves integer;
create unique index onboarding_kick_off_at on onboarding (kick_off_at);
