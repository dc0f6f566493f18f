-- one row per series and year, locked while a document is being issued
create table document_series (
  series varchar(8) not null,
  series_year integer not null,
  last_number bigint not null,
  primary key (series, series_year)
);

-- issued documents: rows are added and never changed
create table document (
  number varchar(32) not null primary key,
  engagement varchar(64) not null,
  kind varchar(64) not null,
  label varchar(100) not null,
  template_version varchar(20) not null,
  file_name varchar(120) not null,
  issued_at timestamp with time zone not null,
  sha256 varchar(64) not null,
  content bytea not null
);

create index document_by_engagement on document (engagement, issued_at);
