-- whose key seals a file: its engagement's, or that of what is kept beyond
alter table document add column holder varchar(80);
update document set holder = engagement;
alter table document alter column holder set not null;
alter table scan add column holder varchar(80);
update scan set holder = engagement;
alter table scan alter column holder set not null;

create table kept_key (
  holder varchar(80) primary key,
  -- the last day in Paris
  kept_until date not null,
  destroyed_at timestamp with time zone
);

alter table client add column erased_at timestamp with time zone;
