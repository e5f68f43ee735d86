-- Why do workers change?
--
-- Of the episodes closed in the period, the handovers that were accepted, by the reason that was given. Cover and work
-- beside the lead are not handovers; what was asked and refused, or not answered, did not happen.
-- It does not say what the person thought of it: that is in the record.
select c.reason, count(*) as handovers
from change_of_worker c
join episode e on e.id = c.episode_id
where e.closed_at >= :fromMoment
    and e.closed_at < :untilMoment
    and c.kind = 'handover'
    and c.answer = 'accepted'
    and e.pathway = :pathway -- if :pathway
    and c.role_id = :role -- if :role
    and exists (select 1 from episode_team t where t.episode_id = e.id and t.team_id = :team) -- if :team
group by c.reason
order by handovers desc, c.reason
