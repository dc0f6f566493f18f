-- since when the service is prepared: who works alone looks at it again from the next working day on
alter table onboarding add column prepared_at timestamp with time zone;
