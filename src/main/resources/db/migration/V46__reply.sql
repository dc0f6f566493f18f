-- what people answer by mail; personal data: sender, subject, text, follow_up
create table reply (
  id varchar(60) primary key,
  engagement varchar(40) not null references engagement (reference),
  sender varchar(254) not null,
  stranger boolean not null,
  subject varchar(300) not null,
  text varchar(20000) not null,
  left_out integer not null,
  arrived_at timestamp with time zone not null,
  decision varchar(20),
  follow_up varchar(1000),
  read_by varchar(64),
  read_at timestamp with time zone,
  version bigint not null
);
create index reply_engagement on reply (engagement, read_at);
