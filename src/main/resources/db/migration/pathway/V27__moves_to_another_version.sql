-- A manager's order to move people to another version of their pathway, and how each of them fared. Whoever works on it
-- takes a waiting row, moves that person and marks the row in one transaction, so that a run that dies goes on where it was.
create table pathway_move (
    id uuid primary key,
    pathway varchar(255) not null,
    from_version integer not null,
    to_version integer not null,
    targets_anew boolean not null,
    because varchar(1000) not null,
    ordered_by varchar(64) not null references worker,
    ordered_at timestamp with time zone not null
);
create index pathway_move_by_pathway on pathway_move (pathway, ordered_at);

-- Steps that the newer version does not have, and the step that takes the place of each.
create table pathway_move_step (
    move_id uuid not null references pathway_move,
    gone varchar(255) not null,
    instead varchar(255) not null,
    primary key (move_id, gone)
);

create table pathway_move_person (
    move_id uuid not null references pathway_move,
    number integer not null,
    instance_id varchar(64) not null,
    episode_id uuid not null references episode,
    state varchar(10) not null check (state in ('waiting', 'moved', 'stayed')),
    why varchar(1000),
    done_at timestamp with time zone,
    primary key (move_id, number),
    unique (move_id, instance_id)
);
create index pathway_move_person_by_state on pathway_move_person (move_id, state, number);
create index pathway_move_person_by_episode on pathway_move_person (episode_id, state);
create index pathway_move_person_waiting on pathway_move_person (state, move_id);
