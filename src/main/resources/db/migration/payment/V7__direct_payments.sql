-- is_open is true or null, never false: the key then allows one open request or application an episode and any number of
-- settled ones on both databases.
create table direct_payment (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    is_open boolean check (is_open),
    asked_by varchar(64) not null references worker,
    asked_at timestamp with time zone not null,
    taken_up_at timestamp with time zone,
    what_for varchar(4000),
    cost numeric(12, 2),
    cost_kind varchar(20),
    applied_on date,
    applied_by varchar(64) references worker,
    applied_at timestamp with time zone,
    support varchar(4000),
    supported_by varchar(64) references worker,
    supported_at timestamp with time zone,
    decision varchar(20) check (decision in ('agreed', 'declined')),
    decision_reason varchar(4000),
    decided_by varchar(64) references worker,
    decided_at timestamp with time zone,
    starts_on date,
    started_by varchar(64) references worker,
    started_at timestamp with time zone,
    constraint one_open_direct_payment unique (episode_id, is_open)
);
