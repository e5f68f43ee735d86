-- What a worker has typed and not sent: for one step, or for starting a pathway. Read by nobody but its writer.
create table draft (
    id bigint generated always as identity primary key,
    worker_id varchar(64) not null references worker,
    place varchar(200) not null,
    episode_id uuid,
    step_name varchar(255) not null,
    content text not null,
    revision integer not null,
    saved_at timestamp with time zone not null,
    constraint one_draft_a_place unique (worker_id, place)
);
create index draft_by_episode on draft (worker_id, episode_id);
