-- Who did what in an episode, in order?
--
-- Of our own log: who began a pathway and who moved it to which version; and of each step, when it came into whose hands,
-- who gave it back, who first looked at it, who changed its target to which, who moved it and who took it back. Workers go
-- by their pseudonym in the log. Who completed or cancelled a step stands in its line. What no person did has nobody.
-- It does not say what anybody wrote.
select
    step_id,
    event,
    happened_at,
    case when event = 'assigned' then worker else actor end as by_whom,
    pathway_version,
    due
from step_log
where episode_id = :episode
    and (
        (kind = 'step' and event in ('assigned', 'unassigned', 'touched', 'retargeted', 'moved', 'takenBack'))
        or (kind = 'pathway' and event in ('created', 'moved'))
    )
order by seq
