-- Which pathways of an episode were confidential when somebody answered on them?
--
-- That somebody is on one is a confidence itself. A pathway that was made confidential or open since is told as it was.
-- It does not say what was answered.
select distinct a.pathway
from answers a
where a.episode_id = :episode
    and a.confidential
order by a.pathway
