-- which of the first steps of a new firm somebody took or passed over; ALL where nobody wants to see them
create table first_step (
  step varchar(20) primary key,
  passed_by varchar(64) not null,
  passed_at timestamp with time zone not null
);
