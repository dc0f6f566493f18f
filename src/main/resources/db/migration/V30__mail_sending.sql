-- what belongs together in the reader's mailbox, such as E-2026-0042.quote
alter table outgoing_mail add column conversation varchar(64);
update outgoing_mail set conversation = engagement;
alter table outgoing_mail alter column conversation set not null;
-- since when the mail server puts it off
alter table outgoing_mail add column troubled_since timestamp with time zone;
-- how often the server fell silent after it had the whole mail
alter table outgoing_mail add column doubts integer default 0 not null;

create index outgoing_mail_by_conversation on outgoing_mail (conversation, recipient, id);
