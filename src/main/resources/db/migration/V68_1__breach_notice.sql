-- the letter that a client was sent
alter table breach_client add column document varchar(32);
