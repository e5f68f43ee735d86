-- An auditor reads for a while what decided one episode and why its targets were changed, for a reason.
create table opened_episode (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    worker_id varchar(64) not null references worker,
    because varchar(1000) not null,
    opened_at timestamp with time zone not null,
    open_until timestamp with time zone not null
);
create index opened_episode_by_worker on opened_episode (worker_id, episode_id, open_until);
