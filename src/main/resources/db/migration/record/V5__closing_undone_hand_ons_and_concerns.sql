-- When an episode was last opened again, and since when it waits for nobody's work.
alter table episode add column reopened_at timestamp with time zone;
alter table episode add column off_caseload_at timestamp with time zone;
create index episode_by_link on episode (linked_from);

-- What was raised in an episode is read on its page, and with each alert.
create index notice_by_episode on notice (episode_id, id);

-- Answers that only managers and who gave them may read.
alter table answers add column confidential boolean default false not null;

-- A reopening, and the closing it undid.
create table reopening (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    before_step varchar(160) not null,
    because varchar(4000) not null,
    asked_by varchar(64) not null references worker,
    asked_at timestamp with time zone not null,
    carried_out_at timestamp with time zone,
    closed_by varchar(64) references worker,
    closed_at timestamp with time zone,
    closing_reason varchar(40),
    closing_note varchar(4000),
    still_open varchar(4000)
);
create index reopening_by_episode on reopening (episode_id, id);

-- Handing a person on to another pathway, with an introduction.
create table hand_on (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    worker_id varchar(64) not null references worker,
    receiving_team varchar(30) not null references team,
    introduction_on date not null,
    note varchar(4000),
    asked_by varchar(64) not null references worker,
    asked_at timestamp with time zone not null,
    linked_episode_id uuid references episode
);
create index hand_on_by_episode on hand_on (episode_id, id);

-- Safeguarding concerns: raised by anyone, decided by a manager.
create table concern (
    id uuid primary key,
    episode_id uuid not null references episode,
    raised_by varchar(64) not null references worker,
    raised_at timestamp with time zone not null,
    outcome varchar(40),
    reference varchar(100),
    decided_by varchar(64) references worker,
    decided_at timestamp with time zone
);
create index concern_by_episode on concern (episode_id, decided_at);
