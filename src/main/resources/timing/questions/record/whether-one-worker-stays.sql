-- Does one worker stay with a person from beginning to end?
--
-- Of the episodes closed in the period, one row a role that a worker holds for the whole of an episode, and a first row
-- without a role for all of them together: in how many episodes one worker held it throughout (in the first row: every
-- role, each by one worker); how many different workers that came to; and how many handovers were accepted, in those
-- episodes. Cover is no handover, and so is work beside the lead: neither counts.
-- It does not say whether a change was wrong. Episodes in which nobody held any role are left out, and stated.
with closed as (
    select id
    from episode e
    where closed_at >= :fromMoment
        and closed_at < :untilMoment
        and pathway = :pathway -- if :pathway
        and exists (select 1 from episode_team t where t.episode_id = e.id and t.team_id = :team) -- if :team
),
held as (
    select p.episode_id, p.role_id, count(distinct p.worker_id) as workers
    from participant p
    join closed c on c.id = p.episode_id
    where p.role_id = :role -- if :role
    group by p.episode_id, p.role_id
),
handed as (
    select c.role_id, count(*) as handovers
    from change_of_worker c
    join closed on closed.id = c.episode_id
    where c.kind = 'handover'
        and c.answer = 'accepted'
        and c.role_id = :role -- if :role
    group by c.role_id
),
episodes as (
    select episode_id, max(workers) as most, sum(workers) as workers from held group by episode_id
)
select
    0 as place,
    null as role_id,
    (select count(*) from closed) as closed,
    count(*) as held,
    coalesce(sum(case when most = 1 then 1 else 0 end), 0) as one_worker,
    coalesce(sum(workers), 0) as workers,
    (select coalesce(sum(handovers), 0) from handed) as handovers
from episodes
union all
select
    1 as place,
    held.role_id,
    (select count(*) from closed) as closed,
    count(*) as held,
    sum(case when workers = 1 then 1 else 0 end) as one_worker,
    sum(workers) as workers,
    coalesce((select handovers from handed where handed.role_id = held.role_id), 0) as handovers
from held
group by held.role_id
order by place, role_id
