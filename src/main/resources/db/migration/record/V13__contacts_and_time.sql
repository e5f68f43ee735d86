-- What passed between a worker and a person, or somebody around them.
create table contact (
    id uuid primary key,
    episode_id uuid not null references episode,
    kind varchar(20) not null check (kind in ('person', 'family', 'system')),
    with_whom varchar(200) not null,
    how varchar(20) not null,
    held_on date not null,
    minutes integer not null check (minutes between 1 and 1440),
    said varchar(4000) not null,
    happened_at timestamp with time zone not null,
    worker_id varchar(64) not null references worker,
    recorded_at timestamp with time zone not null
);
create index contact_by_episode on contact (episode_id, happened_at);

-- Minutes as workers record them, with a contact or when they finish a step; never from how long a step was open.
create table time_spent (
    id bigint generated always as identity primary key,
    worker_id varchar(64) not null references worker,
    episode_id uuid not null references episode,
    spent_on date not null,
    kind varchar(20) not null check (kind in ('person', 'family', 'system')),
    minutes integer not null check (minutes between 1 and 1440),
    contact_id uuid references contact,
    recorded_at timestamp with time zone not null
);
create index time_spent_by_worker on time_spent (worker_id, spent_on);
create index time_spent_by_episode on time_spent (episode_id, spent_on);
