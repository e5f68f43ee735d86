-- How many rounds do journeys take?
--
-- The rounds of a journey are how often it completed the step that it completed most often: 1 where nothing came round
-- again, 0 where nothing was completed. One row a number of rounds, of the runs that finished in the period, with half and
-- 85 in a hundred within, elapsed. What a called pathway did is in the rounds of that one, not of its caller.
-- It does not say whether another round was meant: a loop in the drawing and a step taken back count alike.
with journey as (
    select id, total
    from run
    where source = :source
        and ended_on >= :from
        and ended_on < :until
        and ending = 'completed'
        and pathway = :pathway -- if :pathway
        and caller is null -- unless :pathway
        and version = :version -- if :version
        and outcome = :outcome -- if :outcome
        and origin = :origin -- if :origin
        and id in (select run from attempt where source = :source and team = :team) -- if :team
        and id in (select run from attempt where source = :source and role = :role) -- if :role
),
times as (
    select run, step, count(*) as times
    from ended_attempt
    where source = :source and kind = 'step' and ending = 'completed' and run in (select id from journey)
    group by run, step
),
most as (select run, max(times) as rounds from times group by run)
select
    coalesce(rounds, 0) as rounds,
    count(*) as journeys,
    quantile_cont(total, [0.5, 0.85]) as total,
    count(total) as total_known
from journey
left join most on most.run = journey.id
group by 1
order by 1
