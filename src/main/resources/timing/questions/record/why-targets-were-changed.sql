-- Why were targets changed?
--
-- Of these steps, each change that somebody made: the target before and after, and the reason in the words of whoever gave
-- it, in order. A step without a target was due at the end of time.
-- It does not say who is meant, but the words may: they are for the managers of the team the person is with, and for an
-- auditor who says why they must be read.
select
    c.step_id,
    c.episode_id,
    c.from_due,
    c.to_due,
    c.because
from target_change c
where c.step_id in (:steps)
    and exists (select 1 from episode_team t where t.episode_id = c.episode_id and t.team_id = :team) -- if :team
order by c.id
