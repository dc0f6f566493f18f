-- answers that nothing waited for any more; personal data: what was said
create table late_answer (
  id varchar(60) primary key,
  engagement varchar(40) not null references engagement (reference),
  page varchar(40) not null,
  text varchar(4000) not null,
  given_by varchar(64) not null,
  given_at timestamp with time zone not null,
  read_by varchar(64),
  read_at timestamp with time zone,
  follow_up varchar(1000),
  version bigint not null
);
create index late_answer_engagement on late_answer (engagement, given_at);
