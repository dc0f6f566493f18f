-- one row an engagement; what people said stands in review_reason and advice
create table needs_review (
  engagement varchar(40) primary key references engagement (reference),
  opened_at timestamp with time zone not null,
  submitted_how varchar(10),
  submitted_by varchar(64),
  submitted_at timestamp with time zone,
  estimated_at timestamp with time zone,
  decision varchar(20),
  reviewed_hours numeric(6, 1),
  review_reason varchar(1000),
  advice varchar(2000),
  reviewed_at timestamp with time zone,
  specification varchar(32),
  agreed_how varchar(10),
  agreed_by varchar(64),
  agreed_at timestamp with time zone,
  version bigint not null
);

-- personal data: what the client answered, each answer as it was saved
create table questionnaire_answer (
  engagement varchar(40) not null references needs_review (engagement),
  question varchar(40) not null,
  answer varchar(2000) not null,
  primary key (engagement, question)
);

-- the wished services, with what the law says to each
create table service_verdict (
  engagement varchar(40) not null references needs_review (engagement),
  position integer not null,
  service varchar(40) not null,
  ruling varchar(10) not null,
  reason varchar(500) not null,
  turn_to varchar(200) not null,
  source varchar(300) not null,
  primary key (engagement, position)
);

-- where the hours come from, frozen with the minutes of that day
create table estimate_line (
  engagement varchar(40) not null references needs_review (engagement),
  position integer not null,
  unit varchar(40) not null,
  service varchar(40) not null,
  label varchar(120) not null,
  minutes_each integer not null,
  volume numeric(10, 2) not null,
  primary key (engagement, position)
);

create table estimate_factor (
  engagement varchar(40) not null references needs_review (engagement),
  position integer not null,
  label varchar(120) not null,
  factor numeric(6, 3) not null,
  primary key (engagement, position)
);
