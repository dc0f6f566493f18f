-- the number of the statement of what will be invoiced, which goes with a report
alter table report add column statement varchar(32);
