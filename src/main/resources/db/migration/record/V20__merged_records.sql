-- A restriction that a merge put on the kept record goes when the last restricted record has been parted from it.
alter table restriction add column merge_id uuid references person_merge;

-- What a worker said of a pair when they started a pathway all the same; it settles nothing.
create table said_of_same (
    id bigint generated always as identity primary key,
    person_id uuid not null references person,
    other_id uuid not null references person,
    is_same boolean not null,
    said_by varchar(64) not null references worker,
    said_at timestamp with time zone not null
);
create index said_of_same_by_person on said_of_same (person_id, other_id);
