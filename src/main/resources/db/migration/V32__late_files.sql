-- an answer that came too late may be a whole questionnaire, or bring a file: its fingerprint, the bytes are a scan
alter table late_answer alter column text set data type varchar(100000);
alter table late_answer add column sha256 varchar(64);
