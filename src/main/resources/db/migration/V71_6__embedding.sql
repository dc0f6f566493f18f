-- and so are the sites that may show its contact form
insert into setting_area (area) values ('embedding');
