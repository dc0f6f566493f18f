-- devices on which contacts typed a code of their mail; the secret is in a cookie, here is what recognises it
create table contact_device (
  device_sha256 varchar(64) not null,
  contact_id varchar(40) not null,
  engagement varchar(40) not null,
  -- the keyed index of the address to which the code went: who is written to elsewhere now, confirms anew
  mailed_to varchar(64) not null,
  confirmed_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  primary key (device_sha256, contact_id, engagement)
);
create index contact_device_engagement on contact_device (engagement);
