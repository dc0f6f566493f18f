-- who wants no more reminders of what they have not ordered: a fingerprint, kept for ever, which names nobody
create table objection (
  address varchar(64) primary key,
  objected_at timestamp with time zone not null
);

-- where a mail says that its reader may object (RFC 8058)
alter table outgoing_mail add column objection_link varchar(500);
