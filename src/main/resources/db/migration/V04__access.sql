-- a link's secret is in the client's mail only; here is what recognises it
create table link (
  secret_sha256 varchar(64) primary key,
  contact_id varchar(40) not null,
  engagement varchar(40) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
create index link_engagement on link (engagement);

-- users who must choose a password before they do anything else
create table one_time_password (
  user_id varchar(64) primary key,
  created_at timestamp with time zone not null,
  version integer not null
);

-- for whom the first accounts were opened: DEMO, whose passwords everybody knows, or FIRM
create table accounts_opening (
  kind varchar(16) primary key,
  opened_at timestamp with time zone not null,
  version integer not null
);
