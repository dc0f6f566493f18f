-- what a contract promises in numbers, as it was drawn up; empty where it was drawn up before: what is set now holds
alter table onboarding add column agreed_notice_months integer;
alter table onboarding add column agreed_trial_days integer;
alter table onboarding add column agreed_handover_days integer;
alter table onboarding add column agreed_tacit_days integer;
alter table onboarding add column agreed_validation_days integer;
alter table onboarding add column agreed_report_working_day integer;
alter table onboarding add column agreed_payment_days integer;

-- the terms of contracts and the days of reports are set at the desk too
insert into setting_area (area) values ('onboarding');
insert into setting_area (area) values ('reporting');
