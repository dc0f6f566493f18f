-- the state of the Union where a client is established; nothing is France
alter table client add column state varchar(2);
-- numbers of other states are longer
alter table client alter column vat_number set data type varchar(14);
alter table client alter column postal_code set data type varchar(10);
