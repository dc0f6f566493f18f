-- one row a client and month; its id is the business key of its process
create table report (
  id varchar(60) primary key,
  engagement varchar(40) not null references engagement (reference),
  period varchar(7) not null,
  first_day date not null,
  last_day date not null,
  state varchar(12) not null,
  opened_at timestamp with time zone not null,
  -- what was written down later counts in the next report
  cut_off_at timestamp with time zone,
  summary varchar(1200),
  reviewed_by varchar(64),
  document varchar(32),
  answer_until timestamp with time zone,
  sent_at timestamp with time zone,
  satisfaction integer,
  answer_text varchar(4000),
  contested_line varchar(70),
  answered_how varchar(10),
  answered_by varchar(64),
  answered_at timestamp with time zone,
  version bigint not null,
  constraint report_once_a_period unique (engagement, period)
);

-- what was counted at the cut-off
create table report_time (
  report varchar(60) primary key references report (id),
  used_minutes bigint not null,
  -- none where every hour is paid
  included_minutes bigint,
  overage_minutes bigint not null,
  tasks_done integer not null,
  tasks_open integer not null
);

create table report_area (
  report varchar(60) not null references report (id),
  position integer not null,
  service varchar(60) not null,
  label varchar(200) not null,
  pieces integer not null,
  minutes bigint not null,
  primary key (report, position)
);

create table report_deadline (
  report varchar(60) not null references report (id),
  position integer not null,
  label varchar(200) not null,
  due_at timestamp with time zone not null,
  state varchar(10) not null,
  primary key (report, position)
);

create table report_waiting (
  report varchar(60) not null references report (id),
  position integer not null,
  ladder varchar(20) not null,
  since timestamp with time zone not null,
  reminders integer not null,
  primary key (report, position)
);

create table report_invoice_line (
  report varchar(60) not null references report (id),
  position integer not null,
  label varchar(200) not null,
  detail varchar(400) not null,
  quantity numeric(12, 2) not null,
  unit varchar(20) not null,
  unit_cents bigint not null,
  primary key (report, position)
);

-- the rows behind each figure
create table report_source (
  report varchar(60) not null references report (id),
  figure varchar(70) not null,
  kind varchar(10) not null,
  source varchar(64) not null,
  primary key (report, figure, kind, source)
);
