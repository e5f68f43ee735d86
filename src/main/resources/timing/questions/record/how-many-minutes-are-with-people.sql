-- How many of the minutes are with people?
--
-- Minutes as workers record them, with a contact or when they finish a step; never from how long a step was open. With
-- people: with the person or those around them. One row a team and month, by the team that is a worker's main one today
-- (the first by its id where there are several; minutes of workers without one are left out). Figures only where at least :fewest
-- workers of the team recorded minutes in that month; never of one worker, and no total beside them from which a small
-- team could be worked out.
-- It does not say how long anybody worked: what nobody recorded is not here. See how-many-steps-have-minutes.sql for how
-- much that is.
with main_team as (
    select worker_id, min(team_id) as team from membership where is_main group by worker_id
),
spent as (
    select
        m.team,
        extract(year from s.spent_on) as in_year,
        extract(month from s.spent_on) as in_month,
        s.worker_id,
        s.kind,
        s.minutes
    from time_spent s
    left join main_team m on m.worker_id = s.worker_id
    where s.spent_on >= :from
        and s.spent_on < :until
        and m.team = :team -- if :team
)
select
    team,
    in_year,
    in_month,
    case when count(distinct worker_id) >= :fewest then sum(case when kind <> 'system' then minutes else 0 end) end
        as with_people,
    case when count(distinct worker_id) >= :fewest then sum(minutes) end as minutes
from spent
where team is not null
group by team, in_year, in_month
order by team, in_year, in_month
