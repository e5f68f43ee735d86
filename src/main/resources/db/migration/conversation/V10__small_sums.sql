-- Money given in a crisis. Append only: each row carries how many there were and their total so far, so that no contact has to add
-- up all that came before it.
create table small_sum (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    nth integer not null,
    amount numeric(9, 2) not null check (amount > 0),
    what_for varchar(400) not null,
    total numeric(12, 2) not null,
    given_by varchar(64) not null references worker,
    given_at timestamp with time zone not null,
    constraint one_small_sum_after_the_other unique (episode_id, nth)
);
