-- How long journeys take, pathway by pathway.
select
    proc_def_key_,
    count(*) filter (where end_time_ < :until) as finished,
    count(*) filter (where end_time_ is null or end_time_ >= :until) as open,
    percentile_cont(array[0.5, 0.85]) within group (order by duration_) filter (where end_time_ < :until) as total
from act_hi_procinst
where start_time_ < :until and (end_time_ is null or end_time_ >= :from)
group by proc_def_key_
