-- devices on which users of the firm signed in; the secret is in a cookie, here is what recognises it
create table known_device (
  device_sha256 varchar(64) not null,
  user_id varchar(64) not null,
  seen_at timestamp with time zone not null,
  primary key (user_id, device_sha256)
);
