-- the number of the mandate to issue the client's invoices, where invoicing is one of its services
alter table onboarding add column billing_mandate varchar(32);
