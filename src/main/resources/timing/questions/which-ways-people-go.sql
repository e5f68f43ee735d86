-- Which ways do people go through a pathway?
--
-- A way is the list of steps a run completed, in the order of their completion, ties in the order of the log. Of the runs
-- that finished in the period: the most frequent ways, one row each, and all others together in a last row without steps.
-- Half and 85 in a hundred within: of the runs that went that way, elapsed and in the working time of the settings.
-- What a called pathway did is in its own ways. Waits are left out, and so is what was cancelled.
with journey as (
    select id, total, total_worked
    from run
    where source = :source
        and ended_on >= :from
        and ended_on < :until
        and ending = 'completed'
        and pathway = :pathway -- if :pathway
        and caller is null -- unless :pathway
        and version = :version -- if :version
        and outcome = :outcome -- if :outcome
        and origin = :origin -- if :origin
        and id in (select run from attempt where source = :source and team = :team) -- if :team
        and id in (select run from attempt where source = :source and role = :role) -- if :role
),
course as (
    select run, list(step order by ended, ordinal) as steps
    from ended_attempt
    where source = :source and kind = 'step' and ending = 'completed' and run in (select id from journey)
    group by run
),
way as (
    select coalesce(steps, []) as steps, total, total_worked
    from journey
    left join course on course.run = journey.id
),
ranked as (
    select steps, row_number() over (order by count(*) desc, steps) as rank from way group by steps
),
placed as (
    select
        rank,
        least(rank, cast(:most as bigint) + 1) as place,
        case when rank <= :most then steps end as steps,
        total,
        total_worked
    from way
    join ranked using (steps)
)
select
    place,
    any_value(steps) as steps,
    count(distinct rank) as ways,
    count(*) as journeys,
    sum(count(*)) over () as journeys_of,
    0 as journeys_without,
    quantile_cont(total, [0.5, 0.85]) as total,
    count(total) as total_known,
    quantile_cont(total_worked, [0.5, 0.85]) as total_worked,
    count(total_worked) as total_worked_known
from placed
group by place
order by place
