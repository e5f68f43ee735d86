-- What was typed of a person at a start for whom the record said something else. The record stayed as it was.
create table said_otherwise (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    question varchar(400) not null,
    words text not null,
    said_by varchar(64) not null references worker,
    said_at timestamp with time zone not null
);
create index said_otherwise_by_episode on said_otherwise (episode_id, said_at);
