-- in which language a document was issued; those before were all French
alter table document add column language varchar(2) default 'fr' not null;
