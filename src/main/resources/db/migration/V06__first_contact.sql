-- one row an engagement; what people said stands in reason and notes
create table first_contact (
  engagement varchar(40) primary key references engagement (reference),
  opened_at timestamp with time zone not null,
  -- nobody is called by two clients at once
  slot timestamp with time zone,
  booking_how varchar(10),
  booking_by varchar(64),
  booking_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  held_at timestamp with time zone,
  signals varchar(400),
  backlog_months integer,
  outcome varchar(20),
  reason varchar(1000),
  recontact_on date,
  notes varchar(4000),
  score integer,
  findings varchar(4000),
  version bigint not null,
  constraint first_contact_slot unique (slot)
);
