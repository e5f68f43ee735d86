-- How somebody is spoken of. Null while nobody has asked; empty where none are to be shown.
alter table person add column pronouns varchar(60);

-- What to know before a visit. A note is never deleted: it is withdrawn, once, with a reason. It stays with the record
-- it was written in, and is read under the one that record was merged into.
create table warning_note (
    id uuid primary key,
    person_id uuid not null references person,
    words varchar(1000) not null,
    written_by varchar(64) not null references worker,
    written_at timestamp with time zone not null,
    withdrawn_by varchar(64) references worker,
    withdrawn_at timestamp with time zone,
    withdrawn_because varchar(1000),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    check ((withdrawn_because is null) = (withdrawn_at is null))
);
create index warning_note_by_person on warning_note (person_id, written_at);
