-- How one step has changed, month by month.
select
    date_trunc('month', end_time_) as month,
    count(*) as completed,
    percentile_cont(array[0.5, 0.85]) within group (order by duration_) as total,
    count(*) filter (where end_time_ > due_date_) as late
from act_hi_taskinst
where proc_def_key_ = :pathway and task_def_key_ = :step and end_time_ >= :from and end_time_ < :until
group by date_trunc('month', end_time_)
