-- How many journeys began, ended and are open, how long those took that were finished, and how many targets were kept.
select journeys.*, targets.* from (
    select
        count(*) filter (where start_time_ >= :from) as begun,
        count(distinct business_key_) filter (where start_time_ >= :from) as begun_episodes,
        count(*) filter (where state_ = 'COMPLETED' and end_time_ < :until) as finished,
        count(distinct business_key_) filter (where state_ = 'COMPLETED' and end_time_ < :until) as finished_episodes,
        count(*) filter (where end_time_ is null or end_time_ >= :until) as open,
        percentile_cont(array[0.5, 0.85]) within group (order by duration_)
            filter (where state_ = 'COMPLETED' and end_time_ < :until) as total
    from act_hi_procinst
    where super_process_instance_id_ is null and start_time_ < :until and (end_time_ is null or end_time_ >= :from)
) journeys cross join (
    select count(*) filter (where end_time_ <= due_date_) as on_target, count(due_date_) as on_target_of
    from act_hi_taskinst where end_time_ >= :from and end_time_ < :until
) targets
