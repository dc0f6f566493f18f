-- the firm's logo and colour are set at the desk too
insert into setting_area (area) values ('brand');
