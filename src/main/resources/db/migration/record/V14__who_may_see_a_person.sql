-- Names as people search for them: small letters, no accents.
alter table person add column folded_name varchar(400) default '' not null;
update person set folded_name = translate(lower(name), 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ', 'aaaaaaceeeeiiiinoooooouuuuyy');
create index person_by_folded_name on person (folded_name, date_of_birth);
create index person_by_birth on person (date_of_birth);

-- What a worker's people are found by.
create index episode_team_by_team on episode_team (team_id, role_id, episode_id);
create index episode_by_receiving_team on episode (receiving_team);
create index change_of_worker_by_receiver on change_of_worker (to_worker);

-- A look belongs to the person, whatever becomes of the episode.
alter table access_log add column person_id uuid;
update access_log set person_id = (select e.person_id from episode e where e.id = access_log.episode_id);
create index access_log_by_person on access_log (person_id, id);

-- A person whose record is open only to those named in it. in_force is true or null, never false.
create table restriction (
    id bigint generated always as identity primary key,
    person_id uuid not null references person,
    because varchar(4000) not null,
    set_by varchar(64) not null references worker,
    set_at timestamp with time zone not null,
    lifted_because varchar(4000),
    lifted_by varchar(64) references worker,
    lifted_at timestamp with time zone,
    in_force boolean check (in_force),
    constraint one_restriction_a_person unique (person_id, in_force),
    check ((in_force is null) = (lifted_at is not null))
);

-- A worker of no team of the person reads their record for a while, for a reason.
create table broken_glass (
    id bigint generated always as identity primary key,
    person_id uuid not null references person,
    worker_id varchar(64) not null references worker,
    because varchar(1000) not null,
    broken_at timestamp with time zone not null,
    open_until timestamp with time zone not null
);
create index broken_glass_by_person on broken_glass (person_id, worker_id, open_until);
create index broken_glass_by_worker on broken_glass (worker_id, open_until);

-- Two records a manager found to be of two people: never flagged again.
alter table possibly_same add column told_apart_because varchar(4000);
alter table possibly_same add column told_apart_by varchar(64) references worker;
alter table possibly_same add column told_apart_at timestamp with time zone;
create index possibly_same_by_other on possibly_same (other_id);

-- Two records that a manager found to be of one person. Both stay; the episodes of the merged one show the kept one.
alter table person add column merged_into uuid references person;
create index person_by_kept on person (merged_into);
create table person_merge (
    id uuid primary key,
    kept_id uuid not null references person,
    merged_id uuid not null references person,
    because varchar(4000) not null,
    merged_by varchar(64) not null references worker,
    merged_at timestamp with time zone not null,
    moved_number varchar(10),
    unmerged_because varchar(4000),
    unmerged_by varchar(64) references worker,
    unmerged_at timestamp with time zone,
    in_force boolean check (in_force),
    constraint merged_into_one unique (merged_id, in_force),
    check ((in_force is null) = (unmerged_at is not null))
);
create index person_merge_by_kept on person_merge (kept_id);
create table merged_episode (
    merge_id uuid not null references person_merge,
    episode_id uuid not null references episode,
    primary key (merge_id, episode_id)
);
create index merged_episode_by_episode on merged_episode (episode_id);
