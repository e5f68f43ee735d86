-- What a huddle said about an episode. Append only.
create table huddle_note (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    brought_by varchar(200) not null,
    who_was_there varchar(1000) not null,
    question varchar(4000) not null,
    advice varchar(4000) not null,
    what_comes_of_it varchar(4000) not null,
    written_by varchar(64) not null references worker,
    written_at timestamp with time zone not null
);
create index huddle_note_by_episode on huddle_note (episode_id, written_at);
