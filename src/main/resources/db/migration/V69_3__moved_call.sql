-- how often the first call was moved or called off: calendars ask for it, and each mail about it is another one
alter table first_contact add column moves integer default 0 not null;
