-- how something was accepted: one chain for each thing, rows are added and never changed
create table evidence_chain (
  engagement varchar(40) not null,
  subject varchar(32) not null,
  begun_at timestamp with time zone not null,
  primary key (engagement, subject)
);

-- personal data: who, from where; facts are JSON, kept to the letter since the hash is over them
create table evidence_event (
  engagement varchar(40) not null,
  subject varchar(32) not null,
  place integer not null,
  kind varchar(20) not null,
  happened_at timestamp with time zone not null,
  facts text not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  primary key (engagement, subject, place),
  foreign key (engagement, subject) references evidence_chain (engagement, subject)
);
