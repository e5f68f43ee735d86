-- Whose absence stops meetings, and whose reason is it?
--
-- Of the meetings of which somebody told in the period what came of them, and of those who were asked to come: one row a
-- person by what they are in the episode and by whose reason it was that they were missing. How often they were missing,
-- how often that meeting did not happen, and of how many meetings they were asked to at all.
-- It does not say that a meeting would have happened with them: others may have been missing too.
with told as (
    select a.attendee, a.attended, a.whose_reason, m.came_of_it
    from attendance a
    join meeting m on m.id = a.meeting_id
    join episode e on e.id = m.episode_id
    where m.told_at >= :fromMoment
        and m.told_at < :untilMoment
        and a.attended <> 'notAsked'
        and e.pathway = :pathway -- if :pathway
        and exists (select 1 from episode_team t where t.episode_id = e.id and t.team_id = :team) -- if :team
),
asked as (select attendee, count(*) as asked from told group by attendee)
select
    told.attendee,
    told.whose_reason,
    count(*) as missing,
    sum(case when told.came_of_it = 'didNotHappen' then 1 else 0 end) as did_not_happen,
    max(asked.asked) as asked
from told
join asked on asked.attendee = told.attendee
where told.attended = 'no'
group by told.attendee, told.whose_reason
order by told.attendee, coalesce(told.whose_reason, '')
