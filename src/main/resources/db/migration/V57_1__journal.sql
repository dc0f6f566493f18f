-- the end of each client's journal; locked by whoever adds to it
create table journal (
  client varchar(40) primary key,
  events integer not null,
  hash varchar(64) not null
);
insert into journal (client, events, hash) select id, 0, repeat('0', 64) from client;

-- what happened, sealed: ids and codes, nothing personal; added, never changed, and kept when a client is forgotten
create table journal_event (
  client varchar(40) not null,
  place integer not null,
  happened_at timestamp with time zone not null,
  engagement varchar(40) not null,
  event varchar(60) not null,
  about varchar(160) not null,
  actor varchar(80) not null,
  step varchar(160) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  primary key (client, place),
  foreign key (client) references journal (client)
);
create index journal_event_engagement on journal_event (engagement, event);
