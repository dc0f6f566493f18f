-- by when the client said that they answer; how often a letter was taken back before it left
alter table awaited add column promised_for date;
alter table awaited add column taken_back integer default 0 not null;
create index awaited_open on awaited (engagement, stopped_at);

-- a secret of this house, so that a fingerprint tells nothing to whoever has no more than the fingerprints
create table address_key (
  id integer primary key,
  secret varchar(64) not null
);

-- when an address was reminded last, by whatever process; whoever reminds locks the row
create table reminded_address (
  address varchar(64) primary key,
  last_at timestamp with time zone,
  before_at timestamp with time zone
);

-- which answers the mail of a reminder speaks of, and how far each ladder had come before
create table reminder_letter (
  mail bigint not null,
  awaited varchar(60) not null,
  step_before integer not null,
  primary key (mail, awaited)
);
create index reminder_letter_awaited on reminder_letter (awaited, mail);
