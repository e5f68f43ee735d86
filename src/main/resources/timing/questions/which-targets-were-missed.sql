-- Which targets were missed, and by how much?
--
-- Steps completed in the period after their target as it was last, and steps that are open past it at the moment asked and
-- began before the period was over; the worst first. By how much: elapsed, from the target to the end, or to the moment
-- asked. How often the target was changed, and the first one, stand beside it. Steps without a target cannot miss one, and
-- what was cancelled is not here. No name and no worker: the role and team the step was for.
-- A target that was moved and then kept was not missed; where it was moved often, look at the first one.
with missed as (
    select *, ended is null as open, coalesce(ended, cast(:now as timestamp)) as until
    from attempt
    where source = :source
        and kind = 'step'
        and created_on < :until
        and (ended_on is null and due < cast(:now as timestamp) or late and ended_on >= :from and ended_on < :until)
        and pathway = :pathway -- if :pathway
        and step = :step -- if :step
        and version = :version -- if :version
        and team = :team -- if :team
        and role = :role -- if :role
        and run in (select id from run where source = :source and outcome = :outcome) -- if :outcome
        and run in (select id from run where source = :source and origin = :origin) -- if :origin
)
select
    id,
    run,
    episode,
    pathway,
    version,
    step,
    role,
    team,
    created,
    ended,
    due,
    first_due,
    retargeted,
    moved,
    open,
    (epoch_us(until) - epoch_us(due)) // 1000 as overrun,
    count(*) over () as all_missed
from missed
order by overrun desc, id
limit :most
offset :after
