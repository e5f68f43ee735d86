-- Files that belong to an episode, or to a start that is still being written. A withdrawn file stays, with the reason.
create table evidence_file (
    id uuid primary key,
    episode_id uuid references episode,
    draft_id varchar(64),
    kind varchar(40),
    name varchar(200) not null,
    media_type varchar(100) not null,
    size_in_bytes bigint not null,
    sha256 varchar(64) not null,
    added_by varchar(64) not null references worker,
    added_at timestamp with time zone not null,
    withdrawn_because varchar(1000),
    withdrawn_by varchar(64) references worker,
    withdrawn_at timestamp with time zone,
    check (episode_id is not null or draft_id is not null)
);
create index evidence_file_by_episode on evidence_file (episode_id, added_at);
create index evidence_file_by_draft on evidence_file (draft_id, added_at);

-- In parts, so that a large file is never held whole by either database.
create table evidence_part (
    file_id uuid not null references evidence_file,
    part integer not null,
    content bytea not null,
    primary key (file_id, part)
);
