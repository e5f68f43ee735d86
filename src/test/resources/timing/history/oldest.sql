-- Which steps of one kind have been open longest.
select id_, proc_inst_id_, assignee_, start_time_, due_date_
from act_hi_taskinst
where proc_def_key_ = :pathway and task_def_key_ = :step and end_time_ is null
order by start_time_, id_
limit 20
