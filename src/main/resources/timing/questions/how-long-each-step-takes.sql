-- How long does each step take, and where does the time go?
--
-- One row a step; timers and waits for a message have a row of their own kind. Completed, cancelled: ended in the period.
-- Percentiles are of the completed ones, from offered to done, elapsed and in working time of the serving team as it was
-- then. Three parts of it, each where both its marks are known: without an owner (offered to first in somebody's hands),
-- not begun (from then to first looked at), doing (from then to done). Late: of the completed ones with a target, those
-- after it as it was last. Open: offered before the period was over and not ended by then. Traffic: completed here, of all
-- completed in the pathway. Time: all time of the completed ones, of that of the whole pathway. Target: half were given
-- no more than this, elapsed, from offered to their first target. Role: that of the newest.
-- None of it is time worked: a step may lie open while somebody does something else. Parts do not add up, since a
-- percentile of a sum is not the sum of percentiles. An outcome or origin asked about is that of the run; while a run
-- goes on it has no outcome, so its steps are then left out.
with by_ending as materialized (
    -- Completed ones apart from cancelled ones, so that a percentile takes a whole column.
    select
        pathway,
        kind,
        step,
        ending = 'completed' as done,
        arg_max(role, ordinal) as role,
        max(ordinal) filter (where role is not null) as newest,
        count(*) as ended,
        count(*) filter (where taken_back) as taken_back,
        quantile_cont(total, [0, 0.5, 0.85, 0.9, 0.95, 1]) as total,
        quantile_cont(total_worked, [0, 0.5, 0.85, 0.9, 0.95, 1]) as total_worked,
        quantile_cont(unowned, [0.5, 0.85]) as unowned,
        count(unowned) as unowned_known,
        quantile_cont(unowned_worked, [0.5, 0.85]) as unowned_worked,
        count(unowned_worked) as unowned_worked_known,
        quantile_cont(unbegun, [0.5, 0.85]) as unbegun,
        count(unbegun) as unbegun_known,
        quantile_cont(unbegun_worked, [0.5, 0.85]) as unbegun_worked,
        count(unbegun_worked) as unbegun_worked_known,
        quantile_cont(doing, [0.5, 0.85]) as doing,
        count(doing) as doing_known,
        quantile_cont(doing_worked, [0.5, 0.85]) as doing_worked,
        count(doing_worked) as doing_worked_known,
        count(*) filter (where late) as late,
        count(late) as late_of,
        count(*) filter (where late is null) as late_without,
        quantile_cont((epoch_us(first_due) - epoch_us(created)) // 1000, 0.5) as target,
        sum(total) as time
    from ended_attempt
    where source = :source
        and ended_on >= :from
        and ended_on < :until
        and pathway = :pathway -- if :pathway
        and version = :version -- if :version
        and team = :team -- if :team
        and role = :role -- if :role
        and run in (select id from run where source = :source and outcome = :outcome) -- if :outcome
        and run in (select id from run where source = :source and origin = :origin) -- if :origin
    group by pathway, kind, step, done
),
completed as (select * from by_ending where done),
cancelled as (select pathway, kind, step, role, newest, ended from by_ending where not done),
still_open as (
    select pathway, kind, step, arg_max(role, ordinal) as role, max(ordinal) filter (where role is not null) as newest, count(*) as open
    from (from open_attempt union all from ended_attempt where ended_on >= :until)
    where source = :source
        and created_on < :until
        and pathway = :pathway -- if :pathway
        and version = :version -- if :version
        and team = :team -- if :team
        and role = :role -- if :role
        and run in (select id from run where source = :source and outcome = :outcome) -- if :outcome
        and run in (select id from run where source = :source and origin = :origin) -- if :origin
    group by pathway, kind, step
)
select
    pathway,
    kind,
    step,
    case greatest(completed.newest, cancelled.newest, still_open.newest)
        when completed.newest then completed.role
        when cancelled.newest then cancelled.role
        when still_open.newest then still_open.role
    end as role,
    coalesce(completed.ended, 0) as completed,
    coalesce(cancelled.ended, 0) as cancelled,
    coalesce(open, 0) as open,
    coalesce(taken_back, 0) as taken_back,
    total,
    total_worked,
    unowned,
    coalesce(unowned_known, 0) as unowned_known,
    unowned_worked,
    coalesce(unowned_worked_known, 0) as unowned_worked_known,
    unbegun,
    coalesce(unbegun_known, 0) as unbegun_known,
    unbegun_worked,
    coalesce(unbegun_worked_known, 0) as unbegun_worked_known,
    doing,
    coalesce(doing_known, 0) as doing_known,
    doing_worked,
    coalesce(doing_worked_known, 0) as doing_worked_known,
    coalesce(late, 0) as late,
    coalesce(late_of, 0) as late_of,
    coalesce(late_without, 0) as late_without,
    target,
    coalesce(completed.ended, 0) as traffic,
    coalesce(sum(completed.ended) over alike, 0) as traffic_of,
    0 as traffic_without,
    coalesce(time, 0) as time,
    coalesce(sum(time) over alike, 0) as time_of,
    0 as time_without
from completed
full join cancelled using (pathway, kind, step)
full join still_open using (pathway, kind, step)
window alike as (partition by pathway, kind = 'step')
order by pathway, kind, step
