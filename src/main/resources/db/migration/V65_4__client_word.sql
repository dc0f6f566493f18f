-- how clients are found by name: blind indexes of the beginnings of the words of their names, never a word itself
create table client_word (
  word varchar(24) not null,
  client_id varchar(40) not null references client (id),
  primary key (word, client_id)
);
create index client_word_client on client_word (client_id);
