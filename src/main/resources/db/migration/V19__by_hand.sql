-- no reminder before this moment: somebody of the firm holds them back
alter table awaited add column held_until timestamp with time zone;
