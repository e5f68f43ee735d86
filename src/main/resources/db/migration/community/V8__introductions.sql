-- What a person was introduced to. to_ask says whether the follow-up under way has still to ask about it.
create table introduction (
    id uuid primary key,
    seq bigint generated always as identity,
    episode_id uuid not null references episode,
    asset varchar(400) not null,
    kind varchar(20) not null check (kind in ('goingAlong', 'informationOnly')),
    goes_along varchar(200),
    on_day date,
    made_by varchar(64) not null references worker,
    made_at timestamp with time zone not null,
    to_ask boolean default false not null
);
create index introduction_by_episode on introduction (episode_id, seq);

-- Append only: a follow-up asks again about what still held, and the newest answer of the person counts.
create table introduction_asked (
    id bigint generated always as identity primary key,
    introduction_id uuid not null references introduction,
    episode_id uuid not null references episode,
    holds varchar(20) not null check (holds in ('yes', 'no', 'neverStarted', 'couldNotAsk')),
    note varchar(4000),
    asked_by varchar(64) not null references worker,
    asked_at timestamp with time zone not null
);
create index introduction_asked_by_introduction on introduction_asked (introduction_id, id);
create index introduction_asked_by_episode on introduction_asked (episode_id, id);
