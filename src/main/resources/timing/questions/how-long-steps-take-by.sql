-- How long do steps take, team by team or role by role?
--
-- One row a team or role, and one without a name for what has none. Completed, cancelled: steps that ended in the period. Half and
-- 85 in a hundred within: of the completed ones, from offered to done, elapsed and in working time. Late: of those with a
-- target. Open: offered before the period was over and not ended by then.
-- It does not compare like with like: one of them may have the harder steps. Ask about one pathway or step to come closer.
with stood as (
    select
        case :by when 'team' then team when 'role' then role end as name,
        total,
        total_worked,
        late,
        ending = 'completed' and ended_on < :until as done,
        ending = 'cancelled' and ended_on < :until as cancelled,
        ended_on is null or ended_on >= :until as open
    from attempt
    where source = :source
        and kind = 'step'
        and (ended_on is null or ended_on >= :from)
        and created_on < :until
        and pathway = :pathway -- if :pathway
        and version = :version -- if :version
        and team = :team -- if :team
        and role = :role -- if :role
        and run in (select id from run where source = :source and outcome = :outcome) -- if :outcome
        and run in (select id from run where source = :source and origin = :origin) -- if :origin
)
select
    name,
    count(*) filter (where done) as completed,
    count(*) filter (where cancelled) as cancelled,
    count(*) filter (where open) as open,
    quantile_cont(total, [0.5, 0.85]) filter (where done) as total,
    count(total) filter (where done) as total_known,
    quantile_cont(total_worked, [0.5, 0.85]) filter (where done) as total_worked,
    count(total_worked) filter (where done) as total_worked_known,
    count(*) filter (where done and late) as late,
    count(late) filter (where done) as late_of,
    count(*) filter (where done and late is null) as late_without
from stood
group by name
order by name nulls last
