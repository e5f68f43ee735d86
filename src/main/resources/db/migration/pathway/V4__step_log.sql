-- Append only, written with each step in the same transaction; the source of every timing. Workers by pseudonym.
create table step_log (
    seq bigint generated always as identity primary key,
    happened_at timestamp with time zone not null,
    event varchar(12) not null check (event in
        ('created', 'assigned', 'unassigned', 'touched', 'retargeted', 'moved', 'completed', 'cancelled')),
    step_id varchar(64) not null,
    episode_id uuid not null,
    pathway varchar(255) not null,
    pathway_version integer not null,
    step varchar(255) not null,
    role_id varchar(40),
    team_id varchar(30),
    worker uuid,
    actor uuid,
    due timestamp with time zone
);
create index step_log_by_step on step_log (step_id, seq);
create index step_log_by_episode on step_log (episode_id, seq);
