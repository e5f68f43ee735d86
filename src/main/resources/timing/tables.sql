-- The cache of one machine, made anew whenever this file changes. Times are UTC; days are London's; how long something
-- took is in milliseconds, elapsed and (…_worked) within the working time of the serving team as it was then. What is
-- not known is null, never nought; so is who had a step that another system's log gives to nobody. docs/timings.md
-- defines every column.

-- How far this file has read: of our own log (source '') by seal, with what the row of that seal says, since a log that
-- is put back to an earlier day gives its seals again; of an imported log all or nothing, by its number.
-- Lines that ended on the day of fed_on were made before that day, and with it its calendar, was over.
create table progress (
    source varchar primary key,
    seal bigint not null,
    last_row varchar,
    cuts bigint not null,
    fed_on date
);

-- One run of a pathway; of an imported log, one case.
create table ended_run (
    source varchar not null,
    id varchar not null,
    episode varchar not null,
    pathway varchar not null,
    version integer not null,
    caller varchar,
    origin varchar,
    outcome varchar,
    started timestamp not null,
    ended timestamp,
    ending varchar,
    started_on date not null,
    ended_on date,
    total bigint,
    total_worked bigint
);
create table open_run as from ended_run;

-- One attempt at a step, or one wait for a timer or a message.
create table ended_attempt (
    source varchar not null,
    id varchar not null,
    kind varchar not null,
    run varchar,
    episode varchar not null,
    pathway varchar not null,
    version integer not null,
    first_version integer not null,
    step varchar not null,
    role varchar,
    team varchar,
    attempt integer,
    ordinal bigint not null,
    created timestamp not null,
    assigned timestamp,
    touched timestamp,
    ended timestamp,
    ending varchar,
    created_on date not null,
    ended_on date,
    due timestamp,
    first_due timestamp,
    retargeted integer not null,
    moved integer not null,
    handed integer not null,
    taken_back boolean not null,
    worker varchar,
    late boolean,
    unowned bigint,
    unbegun bigint,
    doing bigint,
    total bigint,
    unowned_worked bigint,
    unbegun_worked bigint,
    doing_worked bigint,
    total_worked bigint
);
create table open_attempt as from ended_attempt;

create view run as from ended_run union all from open_run;
create view attempt as from ended_attempt union all from open_attempt;
