-- a reminder that waited for the mail server does not leave at night
alter table outgoing_mail add column office_hours boolean default false not null;
