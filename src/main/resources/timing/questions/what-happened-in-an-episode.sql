-- What happened in an episode, in order?
--
-- All its lines: runs, steps and waits, by when they began, ties in the order of the log, a run before what happened in it.
-- Each with its marks, its target last and first, how often that was changed, how often it was moved to another version
-- and given to somebody else. No name; who completed or cancelled a step by their pseudonym.
-- It does not say what anybody wrote: that is in the record, for those who may read it.
select
    'pathway' as kind,
    id,
    id as run,
    caller,
    pathway,
    version,
    version as first_version,
    null as step,
    null as role,
    null as team,
    null as attempt,
    started as created,
    null as assigned,
    null as touched,
    ended,
    ending,
    outcome,
    null as due,
    null as first_due,
    0 as retargeted,
    0 as moved,
    0 as handed,
    false as taken_back,
    null as worker,
    null as late,
    total,
    total_worked,
    0 as place,
    0 as ordinal
from run
where source = :source and episode = :episode
union all
select
    kind,
    id,
    run,
    null as caller,
    pathway,
    version,
    first_version,
    step,
    role,
    team,
    attempt,
    created,
    assigned,
    touched,
    ended,
    ending,
    null as outcome,
    due,
    first_due,
    retargeted,
    moved,
    handed,
    taken_back,
    worker,
    late,
    total,
    total_worked,
    1 as place,
    ordinal
from attempt
where source = :source and episode = :episode
order by created, place, ordinal, id
