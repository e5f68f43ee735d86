-- Pathways that nobody may start any more, and those that stand still for a while, with the words workers read. is_current
-- is true or null, never false: the key then allows one current row of a kind and any number of former ones.
create table pathway_halt (
    id bigint generated always as identity primary key,
    pathway varchar(255) not null,
    kind varchar(10) not null check (kind in ('retired', 'paused')),
    because varchar(1000) not null,
    halted_by varchar(64) not null references worker,
    halted_at timestamp with time zone not null,
    ended_by varchar(64) references worker,
    ended_at timestamp with time zone,
    is_current boolean check (is_current),
    constraint one_current_halt_of_a_kind unique (pathway, kind, is_current),
    check ((is_current is null) = (ended_at is not null))
);
