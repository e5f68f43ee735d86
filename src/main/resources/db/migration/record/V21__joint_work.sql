-- The check of kind has another name in each database, so the column is made anew to allow a third kind.
alter table change_of_worker add column kind_anew varchar(10);
update change_of_worker set kind_anew = kind;
alter table change_of_worker drop column kind;
alter table change_of_worker rename column kind_anew to kind;
alter table change_of_worker alter column kind set not null;
alter table change_of_worker add constraint kind_of_change check (kind in ('handover', 'cover', 'joint'));
alter table change_of_worker add column person_thinks varchar(4000);
alter table change_of_worker add column who_is_present varchar(400);

-- Colleagues brought in beside the worker who leads. A place of its own: participant keeps one current worker a role,
-- and that stays the one who leads. in_force is true or null, never false.
create table joint_work (
    id bigint generated always as identity primary key,
    episode_id uuid not null references episode,
    role_id varchar(40) not null references role,
    worker_id varchar(64) not null references worker,
    change_id uuid not null unique references change_of_worker,
    since timestamp with time zone not null,
    until timestamp with time zone,
    ended_by varchar(64) references worker,
    ended_because varchar(4000),
    in_force boolean check (in_force),
    constraint beside_the_lead_once unique (episode_id, worker_id, role_id, in_force),
    check ((in_force is null) = (until is not null))
);
create index joint_work_by_worker on joint_work (worker_id, in_force);
