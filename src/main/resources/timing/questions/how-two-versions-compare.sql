-- How do two versions of a pathway compare, step by step?
--
-- One row a step; on each side the steps completed in the period in that version: how many, half and 85 in a hundred
-- within, from offered to done, elapsed and in working time, and late of those with a target. What was moved from one
-- version to another under way is on neither side, only counted: it belongs to both.
-- It does not say that the change made the difference: the two versions ran at different times, for different people.
select
    step,
    count(*) filter (where version = :one and moved = 0) as one_completed,
    quantile_cont(total, [0.5, 0.85]) filter (where version = :one and moved = 0) as one,
    count(total) filter (where version = :one and moved = 0) as one_known,
    quantile_cont(total_worked, [0.5, 0.85]) filter (where version = :one and moved = 0) as one_worked,
    count(total_worked) filter (where version = :one and moved = 0) as one_worked_known,
    count(*) filter (where version = :one and moved = 0 and late) as one_late,
    count(late) filter (where version = :one and moved = 0) as one_late_of,
    count(*) filter (where version = :one and moved = 0 and late is null) as one_late_without,
    count(*) filter (where version = :other and moved = 0) as other_completed,
    quantile_cont(total, [0.5, 0.85]) filter (where version = :other and moved = 0) as other,
    count(total) filter (where version = :other and moved = 0) as other_known,
    quantile_cont(total_worked, [0.5, 0.85]) filter (where version = :other and moved = 0) as other_worked,
    count(total_worked) filter (where version = :other and moved = 0) as other_worked_known,
    count(*) filter (where version = :other and moved = 0 and late) as other_late,
    count(late) filter (where version = :other and moved = 0) as other_late_of,
    count(*) filter (where version = :other and moved = 0 and late is null) as other_late_without,
    count(*) filter (where moved > 0) as moved
from ended_attempt
where source = :source
    and ended_on >= :from
    and ended_on < :until
    and ending = 'completed'
    and kind = 'step'
    and version in (:one, :other)
    and pathway = :pathway -- if :pathway
    and team = :team -- if :team
    and role = :role -- if :role
    and run in (select id from run where source = :source and outcome = :outcome) -- if :outcome
    and run in (select id from run where source = :source and origin = :origin) -- if :origin
group by step
order by step
