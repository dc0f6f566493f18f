-- a link's secret is in the client's mail only; here is what recognises it
create table link (
  secret_sha256 varchar(64) primary key,
  contact_id varchar(40) not null,
  engagement varchar(40) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
create index link_engagement on link (engagement);
