-- the part of the questionnaire at which the client is, on whatever device
alter table needs_review add column step varchar(40);
