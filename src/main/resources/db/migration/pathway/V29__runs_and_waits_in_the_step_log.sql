-- The log tells of whole runs and of waits as well, so that the audit of timings needs nothing but the log.
--   kind       what a row is about: a step somebody does, a wait for a time or a message, or a run of a pathway
--   run_id     the run it happened in; of a run itself too. Rows from before this migration have none.
--   caller_id  created rows of runs: the run that called this one; none at the top
--   attempt    created rows of steps: 1 the first time this step of this pathway is offered in the episode, then 2 …
--   outcome    completed rows of runs: the end event it ended by, the last one it reached
--   origin     created rows of runs: new, again (the person has been on this pathway before), handedOn, reopened, called
--   seal       its number in the order in which rows became final, given after the commit; whoever reads on goes by it
-- step_id is the task of a step, the activity instance of a wait, the process instance of a run; step its id in the
-- model. Waits and runs have neither role, team nor worker.
alter table step_log add column kind varchar(8) default 'step' not null;
alter table step_log add constraint step_log_knows_its_kinds check (kind in ('step', 'timer', 'message', 'pathway'));
alter table step_log add column run_id varchar(64);
alter table step_log add column caller_id varchar(64);
alter table step_log add column attempt integer;
alter table step_log add column outcome varchar(255);
alter table step_log add column origin varchar(20);
alter table step_log add constraint step_log_knows_its_origins check (origin in
    ('new', 'again', 'handedOn', 'reopened', 'called'));
alter table step_log add column seal bigint;
create index step_log_by_seal on step_log (seal, seq);

update step_log set attempt = 1 + (
    select count(distinct o.step_id) from step_log o
    where o.episode_id = step_log.episode_id and o.seq < step_log.seq and o.step_id <> step_log.step_id
        and o.pathway = step_log.pathway and o.step = step_log.step and o.event in ('created', 'moved'))
where event = 'created';

-- Who numbers rows holds this one row meanwhile. cuts is raised whenever rows are deleted because they have been kept
-- for long enough: what was built from the log must then be built anew.
create table log_seal (
    one smallint primary key check (one = 1),
    last_seal bigint not null,
    cuts integer not null
);
insert into log_seal (one, last_seal, cuts) values (1, 0, 0);
