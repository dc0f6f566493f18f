-- what clients ask for by GDPR art. 17, and what they were answered; why, the timeline and the mail say
create table erasure_request (
  id varchar(60) primary key,
  engagement varchar(40) not null references engagement (reference),
  asked_by varchar(64) not null,
  asked_at timestamp with time zone not null,
  due_on date not null,
  answered_by varchar(64),
  answered_at timestamp with time zone,
  decision varchar(20),
  version bigint not null
);
create index erasure_request_engagement on erasure_request (engagement, asked_at);
