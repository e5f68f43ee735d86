-- Append only: the newest row is in force. Extending or closing the timeframe repeats what was agreed, with the reason.
create table agreement (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    outcomes varchar(4000) not null,
    begins_at timestamp with time zone not null,
    weeks integer not null check (weeks > 0),
    meetings integer not null check (meetings > 0),
    milestone_every integer not null check (milestone_every > 0),
    extended_because varchar(4000),
    closed_because varchar(4000),
    agreed_by varchar(64) not null references worker,
    agreed_at timestamp with time zone not null
);
create index agreement_by_episode on agreement (episode_id, id);

-- waits is true or null, never false: the key then allows one meeting that waits in an episode and any number that do
-- not on both databases. What came of it stays empty until it is known whether everybody was there.
create table meeting (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    kind varchar(12) not null check (kind in ('planning', 'foundation', 'appointment', 'milestone')),
    number integer not null,
    meets_at timestamp with time zone not null,
    how varchar(20) not null,
    place varchar(400) not null,
    needs varchar(4000),
    arranged_by varchar(64) not null references worker,
    arranged_at timestamp with time zone not null,
    waits boolean check (waits),
    came_of_it varchar(12) check (came_of_it in ('tookPlace', 'moved', 'didNotHappen', 'superseded')),
    moved_asked_by varchar(40),
    moved_because varchar(1000),
    both_say_it_can_end boolean,
    told_by varchar(64) references worker,
    told_at timestamp with time zone,
    constraint one_meeting_waits unique (episode_id, waits),
    check ((waits is null) = (told_at is not null))
);
create index meeting_by_episode on meeting (episode_id, came_of_it, id);

-- Who was there is one thing, whether the meeting happened another.
create table attendance (
    meeting_id bigint not null references meeting,
    attendee varchar(40) not null,
    attended varchar(10) not null check (attended in ('yes', 'late', 'no', 'notAsked')),
    whose_reason varchar(40),
    because varchar(1000),
    primary key (meeting_id, attendee)
);

create table goal (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    title varchar(400) not null,
    by_when date not null,
    who_helps varchar(400),
    agreed_by varchar(64) not null references worker,
    agreed_at timestamp with time zone not null,
    person_says varchar(20),
    person_words varchar(4000),
    worker_says varchar(20),
    worker_words varchar(4000),
    reviewed_by varchar(64) references worker,
    reviewed_at timestamp with time zone,
    check (reviewed_at is null or (person_says = 'couldNotAsk') = (person_words is null))
);
create index goal_by_episode on goal (episode_id, id);
