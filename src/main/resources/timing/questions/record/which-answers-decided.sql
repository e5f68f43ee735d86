-- Which answers were given in an episode?
--
-- Of each completed step and start form, in order, with the form they were given in; a page shows of them only those the
-- pathway goes on by. What was said in confidence is not here, nor what was taken back: the pathway went another way.
-- It does not say who gave them.
select a.step_id, a.pathway, a.pathway_version, a.form, a.content
from answers a
where a.episode_id = :episode
    and not a.confidential
    and not exists (select 1 from taking_back t where t.answers_id = a.id)
order by a.id
