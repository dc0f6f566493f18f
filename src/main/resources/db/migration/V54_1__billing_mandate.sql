-- the mandate to issue the client's invoices that a change of contract made necessary; it holds from its acceptance on
create table billing_mandate (
  reference varchar(40) primary key references contract (reference),
  number varchar(32) not null,
  accepted_on date,
  version bigint not null
);
