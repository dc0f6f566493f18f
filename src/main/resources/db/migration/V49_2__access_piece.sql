-- which piece an access was handed over as; none for those that somebody typed
alter table delegated_access add column piece varchar(40);
