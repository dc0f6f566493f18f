-- the steps of each ladder; days are counted from the letter, negative ones back from the end
create table ladder_step (
  ladder varchar(20) not null,
  step integer not null,
  days integer not null,
  primary key (ladder, step)
);

create table ladder (
  name varchar(20) primary key,
  -- days after the letter when nobody waits any longer
  ends_after integer not null
);

-- practice of the trade; the firm changes them to its taste
insert into ladder (name, ends_after) values ('BOOKING', 15);
insert into ladder_step (ladder, step, days) values ('BOOKING', 1, 2);
insert into ladder_step (ladder, step, days) values ('BOOKING', 2, 7);
insert into ladder (name, ends_after) values ('QUESTIONNAIRE', 30);
insert into ladder_step (ladder, step, days) values ('QUESTIONNAIRE', 1, 3);
insert into ladder_step (ladder, step, days) values ('QUESTIONNAIRE', 2, 7);
insert into ladder_step (ladder, step, days) values ('QUESTIONNAIRE', 3, 15);
insert into ladder (name, ends_after) values ('SPECIFICATION', 30);
insert into ladder_step (ladder, step, days) values ('SPECIFICATION', 1, 3);
insert into ladder_step (ladder, step, days) values ('SPECIFICATION', 2, 7);
insert into ladder_step (ladder, step, days) values ('SPECIFICATION', 3, 15);
insert into ladder (name, ends_after) values ('QUOTE', 30);
insert into ladder_step (ladder, step, days) values ('QUOTE', 1, 3);
insert into ladder_step (ladder, step, days) values ('QUOTE', 2, 7);
insert into ladder_step (ladder, step, days) values ('QUOTE', 3, 15);
insert into ladder_step (ladder, step, days) values ('QUOTE', 4, -3);
insert into ladder (name, ends_after) values ('SIGNATURE', 30);
insert into ladder_step (ladder, step, days) values ('SIGNATURE', 1, 3);
insert into ladder_step (ladder, step, days) values ('SIGNATURE', 2, 7);
insert into ladder_step (ladder, step, days) values ('SIGNATURE', 3, 15);
insert into ladder (name, ends_after) values ('PIECES', 45);
insert into ladder_step (ladder, step, days) values ('PIECES', 1, 3);
insert into ladder_step (ladder, step, days) values ('PIECES', 2, 7);
insert into ladder_step (ladder, step, days) values ('PIECES', 3, 15);
insert into ladder (name, ends_after) values ('REPORT', 5);
insert into ladder_step (ladder, step, days) values ('REPORT', 1, 2);

create table awaited (
  id varchar(60) primary key,
  engagement varchar(40) not null,
  ladder varchar(20) not null,
  page varchar(40) not null,
  since timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  last_step integer not null,
  next_at timestamp with time zone,
  stopped_at timestamp with time zone,
  stopped_because varchar(20),
  round integer not null,
  version bigint not null
);
create index awaited_engagement on awaited (engagement);
