-- How each step of a pathway has changed, month by month.
select
    task_def_key_,
    date_trunc('month', end_time_) as month,
    count(*) as completed,
    percentile_cont(array[0.5, 0.85]) within group (order by duration_) as total,
    count(*) filter (where end_time_ > due_date_) as late
from act_hi_taskinst
where proc_def_key_ = :pathway and end_time_ >= :from and end_time_ < :until
group by task_def_key_, date_trunc('month', end_time_)
