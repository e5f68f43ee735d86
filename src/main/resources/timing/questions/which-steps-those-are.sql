-- Which attempts at a step are behind a figure?
--
-- One line an attempt, by when it was offered, as how-long-each-step-takes counts them: of those completed, late,
-- cancelled or open, the one asked for; steps, timers and waits. No name and no worker: the role and team it was for.
-- An outcome or origin asked about is that of the run; while a run goes on it has no outcome.
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
    ended,
    ending,
    due,
    first_due,
    retargeted,
    taken_back,
    late,
    total,
    total_worked,
    count(*) over () as all_of_them
from attempt
where source = :source
    and created_on < :until
    and (ended_on is null or ended_on >= :until) -- if :open
    and ended_on >= :from and ended_on < :until -- if :ended
    and ending = :ended -- if :ended
    and late -- if :late
    and kind = 'step' -- unless :step
    and pathway = :pathway -- if :pathway
    and step = :step -- if :step
    and version = :version -- if :version
    and team = :team -- if :team
    and role = :role -- if :role
    and run in (select id from run where source = :source and outcome = :outcome) -- if :outcome
    and run in (select id from run where source = :source and origin = :origin) -- if :origin
order by created, ordinal, id
limit :most
offset :after
