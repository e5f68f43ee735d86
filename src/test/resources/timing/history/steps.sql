-- How long each step of a pathway takes; what is on hand; late ones. The engine keeps no working time and no first look.
select *, sum(time) over () as time_of from (
    select
        task_def_key_,
        count(*) filter (where end_time_ < :until) as completed,
        count(*) filter (where end_time_ is null or end_time_ >= :until) as open,
        percentile_cont(array[0, 0.5, 0.85, 0.9, 0.95, 1]) within group (order by duration_)
            filter (where end_time_ < :until) as total,
        count(*) filter (where end_time_ < :until and end_time_ > due_date_) as late,
        sum(duration_) filter (where end_time_ < :until) as time
    from act_hi_taskinst
    where proc_def_key_ = :pathway and start_time_ < :until and (end_time_ is null or end_time_ >= :from)
    group by task_def_key_
) steps
