-- A team without rows here keeps the hours in the settings.
create table office_hours (
    team_id varchar(30) not null references team,
    weekday smallint not null check (weekday between 1 and 7),
    opens time not null,
    closes time not null,
    primary key (team_id, weekday),
    check (opens < closes)
);

create table office_closed (
    team_id varchar(30) not null references team,
    closed_on date not null,
    reason varchar(200) not null,
    primary key (team_id, closed_on)
);

-- After this time of day something that arrives counts as arriving on the next working day.
create table office_cut_off (
    team_id varchar(30) primary key references team,
    cut_off time not null
);
