-- Whom a person rings: a team has one number, workers come and go.
alter table team add column telephone varchar(40);
