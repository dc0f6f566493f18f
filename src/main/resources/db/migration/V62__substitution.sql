-- who stands in for an absent colleague: from the first day to the last, in Paris, unless somebody ends it before
create table substitution (
  id bigint generated always as identity primary key,
  absent varchar(64) not null,
  substitute varchar(64) not null,
  first_day date not null,
  last_day date not null,
  given_by varchar(64) not null,
  given_at timestamp with time zone not null,
  ended_by varchar(64),
  ended_at timestamp with time zone,
  settled boolean not null,
  check (absent <> substitute),
  check (first_day <= last_day)
);

create index substitution_substitute on substitution (substitute, last_day);
create index substitution_absent on substitution (absent, last_day);
create index substitution_settled on substitution (settled, last_day);
