-- How many of the completed steps have minutes recorded with them?
--
-- Steps answered in the period, by the main team today of who answered: those at whose answering the
-- same worker recorded minutes in the same episode at that very moment, of all. A step without minutes took some all the
-- same, or its form does not ask; the record cannot tell these apart. Contacts are not counted: one cannot be kept
-- without minutes. Figures only where at least :fewest workers answered.
-- It does not say that the minutes recorded are right.
with main_team as (
    select worker_id, min(team_id) as team from membership where is_main group by worker_id
),
answered as (
    select
        m.team,
        a.worker_id,
        a.answered_at,
        case when exists (
            select 1 from time_spent s
            where s.episode_id = a.episode_id
                and s.worker_id = a.worker_id
                and s.recorded_at = a.answered_at
                and s.contact_id is null)
            then 1 else 0 end as has_minutes
    from answers a
    join main_team m on m.worker_id = a.worker_id
    where a.answered_at >= :fromMoment
        and a.answered_at < :untilMoment
        and m.team = :team -- if :team
        and a.pathway = :pathway -- if :pathway
)
select
    team,
    case when count(distinct worker_id) >= :fewest then sum(has_minutes) end as with_minutes,
    case when count(distinct worker_id) >= :fewest then count(*) end as answered
from answered
group by team
order by team
