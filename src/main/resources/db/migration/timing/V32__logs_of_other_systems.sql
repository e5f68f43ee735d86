-- Logs of other systems, each under the name of its source. A log counts once all of its file is here: until then it is
-- incomplete, and whoever is killed half-way leaves rows that nothing reads and the next import sweeps away.
--   in_force    the source again while the log counts, so that each source has one log in force
--   heard_at    when its import last wrote something
--   ambiguous   how many of its times stood in the hour that comes twice when clocks go back
--   seal        its number in the order in which logs came into force
create table imported_log (
    id bigint generated always as identity primary key,
    source varchar(60) not null,
    in_force varchar(60) unique,
    format varchar(3) not null check (format in ('csv', 'xes')),
    file_name varchar(255) not null,
    sha256 varchar(64),
    state varchar(10) not null check (state in ('incomplete', 'complete', 'replaced')),
    imported_by varchar(64) references worker,
    imported_at timestamp with time zone not null,
    heard_at timestamp with time zone not null,
    events bigint default 0 not null,
    bad_rows bigint default 0 not null,
    ambiguous bigint default 0 not null,
    seal bigint unique
);

-- Transitions are those of XES in lower case; none where the file says none. ordinal is the order in the file.
create table imported_event (
    log_id bigint not null references imported_log,
    ordinal bigint not null,
    line bigint not null,
    case_id varchar(255) not null,
    activity varchar(255) not null,
    happened_at timestamp(6) with time zone not null,
    transition varchar(40),
    instance varchar(255),
    resource varchar(255),
    role varchar(255),
    unit varchar(255),
    primary key (log_id, ordinal)
);
create index imported_event_by_case on imported_event (log_id, case_id, happened_at, ordinal);

-- Who brings a log into force holds this one row meanwhile.
create table imported_log_seal (
    one smallint primary key check (one = 1),
    last_seal bigint not null
);
insert into imported_log_seal (one, last_seal) values (1, 0);

-- Who took timings out of the house: noted before the first byte leaves, completed with the last.
create table timing_export (
    id bigint generated always as identity primary key,
    taken_by varchar(64) references worker,
    begun_at timestamp with time zone not null,
    ended_at timestamp with time zone,
    source varchar(60) not null,
    format varchar(12) not null check (format in ('xes', 'csv', 'steps')),
    filter varchar(1000) not null,
    key_kept boolean not null,
    cases bigint,
    line_count bigint,
    sha256 varchar(64)
);
create index timing_export_by_time on timing_export (begun_at);
