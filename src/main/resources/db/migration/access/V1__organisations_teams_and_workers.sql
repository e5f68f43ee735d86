create table organisation (
    id varchar(30) primary key,
    name varchar(200) not null
);

-- An id of lower-case letters and digits, since the engine's group is the team's id followed by the role's.
create table team (
    id varchar(30) primary key,
    organisation_id varchar(30) not null references organisation,
    name varchar(200) not null,
    receives_referrals boolean default false not null
);

-- Ids are permanent, labels may be reworded. A role with a central team is served by it in every episode.
create table role (
    id varchar(40) primary key,
    label varchar(80) not null,
    kind varchar(12) not null check (kind in ('continuity', 'office', 'oversight')),
    central_team_id varchar(30) references team
);

-- The pseudonym stands for the worker in logs that outlive the account.
create table worker (
    id varchar(64) primary key,
    pseudonym uuid not null unique,
    name varchar(200) not null,
    email varchar(200),
    active boolean default true not null
);

create table membership (
    worker_id varchar(64) not null references worker,
    team_id varchar(30) not null references team,
    role_id varchar(40) not null references role,
    is_main boolean default true not null,
    capacity integer check (capacity > 0),
    primary key (worker_id, team_id, role_id)
);
create index membership_by_team on membership (team_id, role_id);

create table account (
    worker_id varchar(64) primary key references worker,
    password_hash varchar(200) not null
);

create table access_log (
    id bigint generated always as identity primary key,
    happened_at timestamp with time zone not null,
    worker_id varchar(64) not null references worker,
    episode_id uuid,
    what varchar(60) not null,
    allowed boolean not null,
    reason varchar(1000)
);
create index access_log_by_episode on access_log (episode_id, happened_at);

insert into role (id, label, kind) values
    ('careCoordinator', 'Care coordinator', 'continuity'),
    ('developmentWorker', 'Development worker', 'continuity'),
    ('socialWorker', 'Social worker', 'continuity'),
    ('socialAdvocate', 'Social advocate', 'continuity'),
    ('supportWorker', 'Support worker', 'continuity'),
    ('amhp', 'Approved mental health professional', 'continuity'),
    ('occupationalTherapist', 'Occupational therapist', 'continuity'),
    ('peerMentor', 'Peer mentor', 'continuity'),
    ('receivingWorker', 'Worker asked to take over', 'continuity'),
    ('teamManager', 'Team manager', 'office'),
    ('networkLead', 'Neighbourhood network lead', 'office'),
    ('directPaymentsOfficer', 'Direct payments officer', 'office'),
    ('auditor', 'Auditor', 'oversight'),
    ('administrator', 'Administrator', 'oversight');
