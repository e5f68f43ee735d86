-- How does the queue of a pathway grow, day by day?
--
-- One row a day in London, days on which nothing happened too: how many runs of it began, how many
-- were completed, how many were cancelled, and how many were open when the day was over: those open before the period,
-- and all that came, less all that went.
-- It does not say how long the open ones had waited, nor how many hands there were. An outcome asked about does
-- not matter here: what is in a queue has none yet.
with line as (
    select started_on as begun_on, ended_on, ending
    from run
    where source = :source
        and started_on < :until
        and (ended_on is null or ended_on >= :from)
        and pathway = :pathway -- if :pathway
        and caller is null -- unless :pathway
        and version = :version -- if :version
        and origin = :origin -- if :origin
        and id in (select run from attempt where source = :source and team = :team) -- if :team
        and id in (select run from attempt where source = :source and role = :role) -- if :role
),
day as (
    select cast(unnest(range(cast(:from as date), cast(:until as date), interval 1 day)) as date) as day
),
came as (select begun_on as day, count(*) as arrived from line where begun_on >= :from group by begun_on),
went as (
    select
        ended_on as day,
        count(*) filter (where ending = 'completed') as completed,
        count(*) filter (where ending = 'cancelled') as cancelled
    from line
    where ended_on < :until
    group by ended_on
),
by_day as (
    select
        day,
        coalesce(arrived, 0) as arrived,
        coalesce(completed, 0) as completed,
        coalesce(cancelled, 0) as cancelled
    from day
    left join came using (day)
    left join went using (day)
)
select
    *,
    (select count(*) from line where begun_on < :from)
        + sum(arrived - completed - cancelled) over (order by day) as queue
from by_day
order by day
