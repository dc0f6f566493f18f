-- what the phone of a user of the firm knows too; it counts from its confirmation
create table second_factor (
  user_id varchar(64) primary key,
  secret varchar(400) not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null
);

-- good once each, where the phone is gone
create table recovery_code (
  user_id varchar(64) not null,
  code_sha256 varchar(64) not null,
  primary key (user_id, code_sha256)
);
