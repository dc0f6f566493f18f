-- which of the lines offered beside the client took with the quote, by their places
alter table quote_answer add column options varchar(40);
