-- addresses that the mail server refused, until somebody corrects them; personal data: the address
create table refused_address (
  id varchar(60) primary key,
  engagement varchar(40) not null references engagement (reference),
  contact_id varchar(40) references contact (id),
  address varchar(254) not null,
  refused_at timestamp with time zone not null,
  corrected_by varchar(64),
  corrected_at timestamp with time zone,
  version bigint not null
);
create index refused_address_engagement on refused_address (engagement);
create index refused_address_address on refused_address (address);
