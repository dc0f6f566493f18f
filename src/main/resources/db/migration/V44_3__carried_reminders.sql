-- a mail about something else, such as a call, that carried a reminder: it is proof of it, and nothing takes it back
alter table reminder_letter add column carried boolean default false not null;
