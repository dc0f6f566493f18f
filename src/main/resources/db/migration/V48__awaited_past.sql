-- what was asked for anew was asked for before: when, and why the reminders of then stopped
create table awaited_past (
  awaited varchar(60) not null,
  round integer not null,
  since timestamp with time zone not null,
  stopped_at timestamp with time zone not null,
  stopped_because varchar(20) not null,
  primary key (awaited, round)
);
