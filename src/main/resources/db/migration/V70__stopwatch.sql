-- the work that somebody times: one at a time each; it goes when it is written down in the ledger, or forgotten
create table stopwatch (
  worker varchar(64) primary key,
  engagement varchar(40) not null references engagement (reference),
  service varchar(60) not null,
  started_at timestamp with time zone not null,
  stopped_at timestamp with time zone
);
create index stopwatch_engagement on stopwatch (engagement);

-- what somebody wrote down last
create index ledger_entry_worker on ledger_entry (worker, id);
