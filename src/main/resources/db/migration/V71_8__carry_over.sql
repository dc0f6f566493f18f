-- months in which hours of a package that were not used may still be used, as the quote and the contract say it
alter table quote add column carry_over_months integer default 0 not null;
alter table quote_edition add column carry_over_months integer default 0 not null;
alter table contract add column carry_over_months integer default 0 not null;

-- what a report had of the months before
alter table report_time add column carried_minutes bigint default 0 not null;
