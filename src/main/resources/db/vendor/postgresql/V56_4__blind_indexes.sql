-- the seal carries the index at a fixed place
alter table contact add column email_index varchar(64) generated always as (substring(email, 4, 64)) stored;
alter table client add column siren_index varchar(64) generated always as (substring(siren, 4, 64)) stored;
alter table outgoing_mail add column recipient_index varchar(64) generated always as (substring(recipient, 4, 64)) stored;
alter table refused_address add column address_index varchar(64) generated always as (substring(address, 4, 64)) stored;
create index contact_email on contact (email_index);
create index client_siren on client (siren_index);
create index outgoing_mail_by_recipient on outgoing_mail (recipient_index, id);
create index outgoing_mail_by_conversation on outgoing_mail (conversation, recipient_index, id);
create index refused_address_address on refused_address (address_index);
