-- a step is a mail or a call that somebody of the firm makes
alter table ladder_step add column channel varchar(10) default 'MAIL' not null;
update ladder_step set step = 4 where ladder = 'PIECES' and step = 3
  and not exists (select 1 from ladder_step other where other.ladder = 'PIECES' and other.step = 4);
insert into ladder_step (ladder, step, days, channel) select 'PIECES', 3, 10, 'PHONE' from ladder
  where name = 'PIECES' and not exists (select 1 from ladder_step other where other.ladder = 'PIECES' and other.step = 3);

-- the calls that ladders asked for; personal data: notes
create table reminder_call (
  id varchar(60) primary key,
  engagement varchar(40) not null,
  awaited varchar(60) not null,
  step_before integer not null,
  due_at timestamp with time zone not null,
  outcome varchar(20),
  notes varchar(4000),
  closed_by varchar(64),
  closed_at timestamp with time zone,
  version bigint not null
);
create index reminder_call_awaited on reminder_call (awaited, closed_at);
create index reminder_call_engagement on reminder_call (engagement);
