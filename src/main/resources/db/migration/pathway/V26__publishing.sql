-- What a manager has drawn and not yet published: theirs alone until they publish it or throw it away.
create table pathway_draft (
    id uuid primary key,
    kept_by varchar(64) not null references worker,
    kept_at timestamp with time zone not null
);
create index pathway_draft_by_worker on pathway_draft (kept_by, kept_at);

create table pathway_draft_file (
    draft_id uuid not null references pathway_draft,
    name varchar(200) not null,
    content bytea not null,
    primary key (draft_id, name)
);

-- Who published what, when and why. Nobody published what came with Alongside; the Modeler asks for no reason.
create table published (
    deployment_id varchar(64) primary key,
    published_by varchar(64) references worker,
    published_at timestamp with time zone not null,
    way varchar(10) not null check (way in ('bundled', 'modeler', 'page')),
    because varchar(1000)
);

create table published_pathway (
    deployment_id varchar(64) not null references published,
    pathway varchar(255) not null,
    version integer not null,
    primary key (pathway, version)
);
