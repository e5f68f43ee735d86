-- A step that a manager took from one worker and gave to another, or back to the team, and why; only ever added to.
create table step_given (
    id bigint generated always as identity primary key,
    step_id varchar(64) not null,
    episode_id uuid not null,
    from_worker varchar(64) not null references worker,
    to_worker varchar(64) references worker,
    because varchar(1000) not null,
    given_by varchar(64) not null references worker,
    given_at timestamp with time zone not null
);
create index step_given_by_step on step_given (step_id, id);
create index step_given_by_episode on step_given (episode_id, id);
