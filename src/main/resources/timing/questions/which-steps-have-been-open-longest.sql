-- Which steps have been open longest?
--
-- The steps that are open, the oldest first, with their age at the moment asked, elapsed, their target as it is now and as
-- it was first, and whether it has passed. No name: the episode by its number in the log.
-- The period, an outcome and an origin do not matter here; age is not time worked.
select
    id,
    run,
    episode,
    pathway,
    version,
    step,
    role,
    team,
    attempt,
    created,
    assigned,
    touched,
    due,
    first_due,
    retargeted,
    (epoch_us(cast(:now as timestamp)) - epoch_us(created)) // 1000 as age,
    due < cast(:now as timestamp) as late
from open_attempt
where source = :source
    and kind = 'step'
    and pathway = :pathway -- if :pathway
    and step = :step -- if :step
    and version = :version -- if :version
    and team = :team -- if :team
    and role = :role -- if :role
order by created, ordinal
limit :most
