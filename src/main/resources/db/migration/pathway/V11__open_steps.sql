-- The open steps as lists read them, kept by the engine room in the transaction that opens, changes or ends a step.
-- A step with no target is due at the end of time. The owner is a worker; without one the step waits for whoever holds
-- its role in its team.
create table open_step (
    step_id varchar(64) primary key,
    episode_id uuid not null,
    instance_id varchar(64) not null,
    pathway varchar(255) not null,
    pathway_version integer not null,
    pathway_name varchar(255) not null,
    step varchar(255) not null,
    name varchar(255) not null,
    role_id varchar(40) not null,
    team_id varchar(30) not null,
    owner varchar(64),
    due timestamp with time zone not null,
    first_due timestamp with time zone not null,
    urgent boolean not null,
    created_at timestamp with time zone not null,
    touched_at timestamp with time zone
);
create index open_step_by_owner on open_step (owner, due, step_id);
create index open_step_by_team on open_step (team_id, role_id, owner, due, step_id);
create index open_step_by_episode on open_step (episode_id, created_at);

-- A target that a manager changed, and why.
create table target_change (
    id bigint generated always as identity primary key,
    step_id varchar(64) not null,
    episode_id uuid not null,
    from_due timestamp with time zone not null,
    to_due timestamp with time zone not null,
    because varchar(1000) not null,
    changed_by varchar(64) not null,
    changed_at timestamp with time zone not null
);
create index target_change_by_step on target_change (step_id, id);
create index target_change_by_episode on target_change (episode_id, id);
