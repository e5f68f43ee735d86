-- How has each step changed, month by month?
--
-- One row a step and month of the period, empty months too, by the month it was completed in. Half and 85 in a hundred
-- within, from offered to done, elapsed and in working time; late of those with a target.
-- It does not say what came in: a month in which an old pile was cleared looks slow. Only the steps that were completed at
-- least once in the period are there.
with done as (
    select pathway, step, date_trunc('month', ended_on) as month, total, total_worked, late
    from ended_attempt
    where source = :source
        and ended_on >= :from
        and ended_on < :until
        and ending = 'completed'
        and kind = 'step'
        and pathway = :pathway -- if :pathway
        and step = :step -- if :step
        and version = :version -- if :version
        and team = :team -- if :team
        and role = :role -- if :role
        and run in (select id from run where source = :source and outcome = :outcome) -- if :outcome
        and run in (select id from run where source = :source and origin = :origin) -- if :origin
),
figures as (
    select
        pathway,
        step,
        cast(month as date) as month,
        count(*) as completed,
        quantile_cont(total, [0.5, 0.85]) as total,
        count(total) as total_known,
        quantile_cont(total_worked, [0.5, 0.85]) as total_worked,
        count(total_worked) as total_worked_known,
        count(*) filter (where late) as late,
        count(late) as late_of,
        count(*) - count(late) as late_without
    from done
    group by all
),
months as (
    select cast(unnest(range(date_trunc('month', cast(:from as date)), cast(:until as date), interval 1 month)) as date)
        as month
)
select
    pathway,
    step,
    month,
    coalesce(completed, 0) as completed,
    total,
    coalesce(total_known, 0) as total_known,
    total_worked,
    coalesce(total_worked_known, 0) as total_worked_known,
    coalesce(late, 0) as late,
    coalesce(late_of, 0) as late_of,
    coalesce(late_without, 0) as late_without
from (select distinct pathway, step from figures) as steps
cross join months
left join figures using (pathway, step, month)
order by pathway, step, month
