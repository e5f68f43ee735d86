-- The same steps and runs as the engine keeps them, read from the step log.
insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_,
    proc_inst_id_, name_, assignee_, start_time_, end_time_, duration_, delete_reason_, due_date_)
select id, step, pathway, pathway || ':' || version || ':1', run, run, step, worker, created, ended,
    extract(epoch from ended - created) * 1000, case when ended is not null then 'completed' end, due
from (
    select step_id as id, min(step) as step, min(pathway) as pathway, min(pathway_version) as version,
        min(run_id) as run, min(worker::text) as worker,
        min(happened_at) filter (where event = 'created') as created,
        min(happened_at) filter (where event = 'completed') as ended, min(due) as due
    from step_log where kind = 'step' group by step_id) steps;

insert into act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_key_,
    proc_def_id_, start_time_, end_time_, duration_, end_act_id_, state_)
select id, id, id, episode, pathway, pathway || ':' || version || ':1', created, ended,
    extract(epoch from ended - created) * 1000, outcome, case when ended is null then 'ACTIVE' else 'COMPLETED' end
from (
    select step_id as id, min(episode_id::text) as episode, min(pathway) as pathway,
        min(pathway_version) as version, max(outcome) as outcome,
        min(happened_at) filter (where event = 'created') as created,
        min(happened_at) filter (where event = 'completed') as ended
    from step_log where kind = 'pathway' group by step_id) runs;

analyze act_hi_taskinst;

analyze act_hi_procinst;
