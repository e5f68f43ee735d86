-- How often are meetings rearranged, and who asks?
--
-- Of the meetings of which somebody told in the period what came of them, one row a kind and whoever asked to move it:
-- how many took place, were moved, did not happen, or made way for another. A meeting that took place has nobody who asked.
-- It does not say how many are still to come, nor those nobody told of yet.
select
    m.kind,
    m.moved_asked_by as asked_by,
    sum(case when m.came_of_it = 'tookPlace' then 1 else 0 end) as took_place,
    sum(case when m.came_of_it = 'moved' then 1 else 0 end) as moved,
    sum(case when m.came_of_it = 'didNotHappen' then 1 else 0 end) as did_not_happen,
    sum(case when m.came_of_it = 'superseded' then 1 else 0 end) as superseded
from meeting m
join episode e on e.id = m.episode_id
where m.told_at >= :fromMoment
    and m.told_at < :untilMoment
    and m.came_of_it is not null
    and e.pathway = :pathway -- if :pathway
    and exists (select 1 from episode_team t where t.episode_id = e.id and t.team_id = :team) -- if :team
group by m.kind, m.moved_asked_by
order by m.kind, coalesce(m.moved_asked_by, '')
