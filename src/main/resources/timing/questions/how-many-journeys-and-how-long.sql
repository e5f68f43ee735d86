-- How many journeys began, ended and are open, and how long did those take that were finished?
--
-- A journey is one run of the pathway; where no pathway is asked about, one run that no other run called. Begun: started
-- in the period. Finished, cancelled: ended in the period. Open: begun before the period was over and not ended by then;
-- an outcome asked about leaves out no begun and no open ones, since theirs is not known yet. Half and 85 in a hundred
-- within: of the finished ones. On target: of the steps completed in the period, within the pathway itself, those not
-- later than their target as it was last; steps without a target are stated, not counted.
-- It does not say how long the open ones will take: long journeys are missing among the finished ones until they end.
-- Working time of a run goes by the calendar of the settings, since several teams serve it.
with journey as (
    select
        episode,
        total,
        total_worked,
        started_on >= :from and started_on < :until as begun,
        ending = 'cancelled' and ended_on >= :from and ended_on < :until as cancelled,
        started_on < :until and (ended_on is null or ended_on >= :until) as open,
        ending = 'completed' and ended_on >= :from and ended_on < :until
            and outcome = :outcome -- if :outcome
            as finished
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
journeys as (
    select
        count(*) filter (where begun) as begun,
        count(distinct episode) filter (where begun) as begun_episodes,
        count(*) filter (where finished) as finished,
        count(distinct episode) filter (where finished) as finished_episodes,
        count(*) filter (where cancelled) as cancelled,
        count(*) filter (where open) as open,
        quantile_cont(total, [0.5, 0.85]) filter (where finished) as total,
        count(total) filter (where finished) as total_known,
        quantile_cont(total_worked, [0.5, 0.85]) filter (where finished) as total_worked,
        count(total_worked) filter (where finished) as total_worked_known
    from journey
),
targets as (
    select
        count(*) filter (where not late) as on_target,
        count(late) as on_target_of,
        count(*) - count(late) as on_target_without
    from ended_attempt
    where source = :source
        and ended_on >= :from
        and ended_on < :until
        and ending = 'completed'
        and kind = 'step'
        and pathway = :pathway -- if :pathway
        and version = :version -- if :version
        and team = :team -- if :team
        and role = :role -- if :role
        and run in (select id from run where source = :source and outcome = :outcome) -- if :outcome
        and run in (select id from run where source = :source and origin = :origin) -- if :origin
)
select * from journeys cross join targets
