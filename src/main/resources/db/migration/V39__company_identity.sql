-- who a client is in law; of somebody in business for themselves it is personal data
alter table client add column legal_form varchar(12);
alter table client add column siret varchar(14);
alter table client add column street varchar(2000);
alter table client add column postal_code varchar(5);
alter table client add column city varchar(60);
alter table client add column vat_number varchar(13);
