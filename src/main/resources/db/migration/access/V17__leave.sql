-- When a worker is away. A leave taken back stays, with who took it back.
create table worker_leave (
    id uuid primary key,
    worker_id varchar(64) not null references worker,
    first_day date not null,
    last_day date not null,
    note varchar(400),
    entered_by varchar(64) not null references worker,
    entered_at timestamp with time zone not null,
    taken_back_by varchar(64) references worker,
    taken_back_at timestamp with time zone,
    check (first_day <= last_day),
    check ((taken_back_by is null) = (taken_back_at is null))
);
create index worker_leave_by_worker on worker_leave (worker_id, last_day);

-- What a manager changed in a team, in words; only ever added to.
create table team_change (
    id bigint generated always as identity primary key,
    team_id varchar(30) not null references team,
    changed_by varchar(64) not null references worker,
    changed_at timestamp with time zone not null,
    words varchar(1000) not null
);
create index team_change_by_team on team_change (team_id, id);
