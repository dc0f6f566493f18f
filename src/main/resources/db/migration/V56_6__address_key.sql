-- it is in the key store now
drop table address_key;
