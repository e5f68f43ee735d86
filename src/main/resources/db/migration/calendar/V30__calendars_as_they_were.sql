-- From what time of day a team is closed on that day; without one it is closed all day.
alter table office_closed add column closed_from time;

-- Which hours a team has had since when, only ever added to. Without a team: those of the settings. A team's note
-- without hours says that it keeps those of the settings.
create table office_hours_noted (
    id bigint generated always as identity primary key,
    team_id varchar(30) references team,
    noted_at timestamp with time zone not null
);
create index office_hours_noted_by_team on office_hours_noted (team_id);

create table office_hours_then (
    noted bigint not null references office_hours_noted,
    weekday smallint not null check (weekday between 1 and 7),
    opens time not null,
    closes time not null,
    primary key (noted, weekday),
    check (opens < closes)
);

-- Which days a team was to be closed on, or to be open on after all, noted when; only ever added to.
create table office_closed_noted (
    id bigint generated always as identity primary key,
    team_id varchar(30) not null references team,
    closed_on date not null,
    is_closed boolean not null,
    closed_from time,
    reason varchar(200),
    noted_at timestamp with time zone not null,
    check (is_closed = (reason is not null)),
    check (is_closed or closed_from is null)
);
create index office_closed_noted_by_team on office_closed_noted (team_id);

-- Nobody noted when the calendars of today began, so they count as having always been so.
insert into office_hours_noted (team_id, noted_at)
select distinct team_id, timestamp with time zone '1970-01-01 00:00:00+00:00' from office_hours;

insert into office_hours_then (noted, weekday, opens, closes)
select n.id, h.weekday, h.opens, h.closes from office_hours h join office_hours_noted n on n.team_id = h.team_id;

insert into office_closed_noted (team_id, closed_on, is_closed, reason, noted_at)
select team_id, closed_on, true, reason, timestamp with time zone '1970-01-01 00:00:00+00:00' from office_closed;
