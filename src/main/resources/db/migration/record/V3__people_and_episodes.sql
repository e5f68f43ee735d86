create sequence episode_reference start with 1001;

create table person (
    id uuid primary key,
    name varchar(200) not null,
    date_of_birth date not null,
    nhs_number varchar(10),
    communication_needs varchar(2000),
    ethnicity varchar(60),
    sex varchar(40),
    capacity_note varchar(4000),
    advocate varchar(400),
    unpaid_carers varchar(2000),
    added_at timestamp with time zone not null,
    unique (nhs_number, date_of_birth)
);
create index person_by_name on person (date_of_birth, name);

-- Two records with the same name and date of birth that nothing proves to be one person.
create table possibly_same (
    person_id uuid not null references person,
    other_id uuid not null references person,
    noticed_at timestamp with time zone not null,
    primary key (person_id, other_id)
);

create table episode (
    id uuid primary key,
    reference varchar(20) not null unique,
    person_id uuid not null references person,
    pathway varchar(80) not null,
    opened_by varchar(64) not null references worker,
    opened_at timestamp with time zone not null,
    receiving_team varchar(30) references team,
    strand varchar(20),
    decline_reason varchar(40),
    linked_from uuid references episode,
    closed_by varchar(64) references worker,
    closed_at timestamp with time zone,
    closing_reason varchar(40),
    closing_note varchar(4000),
    still_open varchar(4000)
);
create index episode_by_person on episode (person_id);

create table episode_team (
    episode_id uuid not null references episode,
    role_id varchar(40) not null references role,
    team_id varchar(30) not null references team,
    primary key (episode_id, role_id)
);

create table milestone (
    episode_id uuid not null references episode,
    name varchar(60) not null,
    reached_at timestamp with time zone not null,
    primary key (episode_id, name)
);

-- Handover: in force once accepted. Cover: the same, until its last day, and the participant stays.
create table change_of_worker (
    id uuid primary key,
    episode_id uuid not null references episode,
    role_id varchar(40) not null references role,
    kind varchar(10) not null check (kind in ('handover', 'cover')),
    from_worker varchar(64) not null references worker,
    to_worker varchar(64) not null references worker,
    reason varchar(60) not null,
    note varchar(4000),
    introduction_on date,
    cover_until date,
    asked_by varchar(64) not null references worker,
    asked_at timestamp with time zone not null,
    answer varchar(10) check (answer in ('accepted', 'refused')),
    answer_note varchar(4000),
    answered_at timestamp with time zone,
    ended_at timestamp with time zone
);
create index change_of_worker_by_episode on change_of_worker (episode_id, role_id);

-- is_current is true or null, never false: the key then allows one current participant a role and any number of former
-- ones on both databases.
create table participant (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    role_id varchar(40) not null references role,
    worker_id varchar(64) not null references worker,
    since timestamp with time zone not null,
    until timestamp with time zone,
    change_id uuid references change_of_worker,
    is_current boolean check (is_current),
    constraint one_current_participant_a_role unique (episode_id, role_id, is_current),
    check ((is_current is null) = (until is not null))
);
create index participant_by_worker on participant (worker_id, is_current);

create table answers (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    step_id varchar(64) not null unique,
    pathway varchar(80) not null,
    pathway_version integer not null,
    step varchar(255) not null,
    step_name varchar(255) not null,
    form varchar(255) not null,
    form_version varchar(64) not null,
    content text not null,
    worker_id varchar(64) not null references worker,
    answered_at timestamp with time zone not null
);
create index answers_by_episode on answers (episode_id, answered_at);

-- Append only: the newest row of a kind is the one that counts.
create table document (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    kind varchar(40) not null,
    dated date,
    valid_until date,
    vouched_by varchar(200),
    waived_because varchar(1000),
    waived_until date,
    to_be_replaced boolean default false not null,
    recorded_by varchar(64) not null references worker,
    recorded_at timestamp with time zone not null
);
create index document_by_episode on document (episode_id, kind, id);

-- What a team's holders of a role should know now.
create table notice (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    team_id varchar(30) references team,
    role_id varchar(40) references role,
    worker_id varchar(64) references worker,
    words varchar(400) not null,
    raised_at timestamp with time zone not null
);
create index notice_by_team on notice (team_id, role_id, raised_at);
