-- How long the steps of a pathway take, by who did them: the engine keeps no team, so its worker stands in for one.
select
    assignee_,
    count(*) filter (where end_time_ < :until) as completed,
    count(*) filter (where end_time_ is null or end_time_ >= :until) as open,
    percentile_cont(array[0.5, 0.85]) within group (order by duration_) filter (where end_time_ < :until) as total,
    count(*) filter (where end_time_ < :until and end_time_ > due_date_) as late
from act_hi_taskinst
where proc_def_key_ = :pathway and start_time_ < :until and (end_time_ is null or end_time_ >= :from)
group by assignee_
