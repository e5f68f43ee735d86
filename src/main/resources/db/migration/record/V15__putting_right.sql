-- The codes, days and numbers a pathway went by before the step was answered, so that it can be taken back.
alter table answers add column variables_before text;

-- Append only: each row keeps the whole answers as they were and as they became; answers holds the newest.
create table correction (
    id bigint generated always as identity primary key,
    answers_id bigint not null references answers,
    episode_id uuid not null references episode,
    old_content text not null,
    new_content text not null,
    because varchar(1000) not null,
    corrected_by varchar(64) not null references worker,
    corrected_at timestamp with time zone not null
);
create index correction_by_answers on correction (answers_id, id);
create index correction_by_episode on correction (episode_id, id);

-- Append only: a step that was opened again, and what vanished with what had followed it.
create table taking_back (
    id bigint generated always as identity primary key,
    answers_id bigint not null unique references answers,
    episode_id uuid not null references episode,
    because varchar(1000) not null,
    cancelled varchar(4000) not null,
    taken_back_by varchar(64) not null references worker,
    taken_back_at timestamp with time zone not null
);
create index taking_back_by_episode on taking_back (episode_id, id);

-- The step log learns one more event. Its first check has a name that each database chose, so the column is made anew.
alter table step_log add column told varchar(12);
update step_log set told = event;
alter table step_log drop column event;
alter table step_log rename column told to event;
alter table step_log alter column event set not null;
alter table step_log add constraint step_log_knows_its_events check (event in
    ('created', 'assigned', 'unassigned', 'touched', 'retargeted', 'moved', 'completed', 'cancelled', 'takenBack'));
