-- what stays of a chain whose term is over: that there was one, how long it was and how it ended; nobody's data
create table evidence_purge (
  engagement varchar(40) not null,
  subject varchar(32) not null,
  events integer not null,
  last_hash varchar(64) not null,
  -- of the last event that its certificate tells, where it was certified
  certified_hash varchar(64),
  -- the last day of its term, in Paris
  kept_until date not null,
  purged_at timestamp with time zone not null,
  primary key (engagement, subject),
  foreign key (engagement, subject) references evidence_chain (engagement, subject)
);
