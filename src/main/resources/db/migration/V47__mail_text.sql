-- what a mail says, apart from its row: whoever notes that it left writes a small row only
create table outgoing_text (
  mail bigint primary key references outgoing_mail (id) on delete cascade,
  text_body text not null,
  html_body text not null
);

insert into outgoing_text (mail, text_body, html_body) select id, text_body, html_body from outgoing_mail;
alter table outgoing_mail drop column text_body;
alter table outgoing_mail drop column html_body;
