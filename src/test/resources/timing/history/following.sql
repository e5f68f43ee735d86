-- Which step follows which within a pathway.
select from_step, task_def_key_, count(*) as times, count(distinct proc_inst_id_) as runs,
    percentile_cont(array[0.5, 0.85]) within group (order by extract(epoch from end_time_ - from_ended) * 1000) as gap
from (
    select
        task_def_key_,
        proc_inst_id_,
        end_time_,
        lag(task_def_key_) over steps as from_step,
        lag(end_time_) over steps as from_ended
    from act_hi_taskinst
    where proc_def_key_ = :pathway and end_time_ < :until and proc_inst_id_ in (
        select proc_inst_id_ from act_hi_taskinst
        where proc_def_key_ = :pathway and end_time_ >= :from and end_time_ < :until)
    window steps as (partition by proc_inst_id_ order by end_time_, id_)
) pairs
where from_step is not null and end_time_ >= :from
group by from_step, task_def_key_
