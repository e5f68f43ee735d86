-- How long is it from the first start of one step to the first end of another?
--
-- Of each run of the pathway: from when the one step was first offered to when the other was first completed after that.
-- Arrived: it was so completed in the period. Waiting: the one step was offered before the period was over and the other
-- not completed by then, while the run goes on. Never: the same, but the run ended in the period without it. Loops are
-- stated: of those that arrived, how many were offered the one or the other step more than once by then.
-- Elapsed only: no calendar of one team covers what several teams do. A team or role asked about leaves the runs in which
-- it did a step; an outcome asked about leaves out the runs that have none yet.
with offered as (
    select
        run,
        step = :first as is_first,
        step = :second as is_second,
        case when ending = 'completed' and ended_on < :until then ended end as done,
        ended_on,
        min(created) filter (where step = :first) over (partition by run) as begun
    from attempt
    where source = :source
        and kind = 'step'
        and created_on < :until
        and step in (:first, :second)
        and run in (select run from attempt where source = :source and team = :team) -- if :team
        and run in (select run from attempt where source = :source and role = :role) -- if :role
),
way as (
    select
        run,
        any_value(begun) as begun,
        min(done) filter (where is_second and done >= begun) as arrived,
        min(ended_on) filter (where is_second and done >= begun) as arrived_on,
        count(*) filter (where is_first) as firsts,
        count(*) filter (where is_second) as seconds
    from offered
    where begun is not null
    group by run
),
way_of_run as (
    select
        (epoch_us(arrived) - epoch_us(begun)) // 1000 as took,
        arrived is not null as has_arrived,
        firsts > 1 or seconds > 1 as loops,
        run.ended_on is null or run.ended_on >= :until as goes_on
    from way
    join run on run.id = way.run
    where run.source = :source
        and (run.ended_on is null or run.ended_on >= :from)
        and run.pathway = :pathway -- if :pathway
        and run.version = :version -- if :version
        and run.outcome = :outcome -- if :outcome
        and run.origin = :origin -- if :origin
        and (arrived is null or arrived_on >= :from)
)
select
    count(*) filter (where has_arrived) as arrived,
    count(*) filter (where has_arrived and loops) as with_loops,
    count(*) filter (where not has_arrived and goes_on) as waiting,
    count(*) filter (where not has_arrived and not goes_on) as never,
    quantile_cont(took, [0, 0.5, 0.85, 0.9, 0.95, 1]) as took
from way_of_run
