-- How long do journeys take, by version, outcome, origin or pathway?
--
-- One row each, and one without a name for what has none. A run counts for the version it ended in or stands in. An
-- outcome is the end a run came to; what is open or cancelled has none. An origin is how a run began: new, again, handed
-- on, reopened, or called by another run. A journey is one run of the pathway; where no pathway is asked about, one run
-- that no other run called. Only pathway by pathway those that others call are told as well: their runs are within the
-- runs of those that call them. Finished, cancelled: ended in the period. Open: begun before the period was over and not
-- ended by then. Half and 85 in a hundred within: of the finished ones, elapsed and in the working time of the settings.
-- An outcome asked about leaves out no open and no cancelled ones.
-- It does not say why one takes longer than another.
with journey as (
    select
        pathway,
        version,
        outcome,
        origin,
        case when :by = 'version' then version end as in_order,
        total,
        total_worked,
        ending = 'cancelled' and ended_on < :until as cancelled,
        ended_on is null or ended_on >= :until as open,
        ending = 'completed' and ended_on < :until
            and outcome = :outcome -- if :outcome
            as finished
    from run
    where source = :source
        and (ended_on is null or ended_on >= :from)
        and started_on < :until
        and pathway = :pathway -- if :pathway
        and (caller is null or :by = 'pathway') -- unless :pathway
        and version = :version -- if :version
        and origin = :origin -- if :origin
        and id in (select run from attempt where source = :source and team = :team) -- if :team
        and id in (select run from attempt where source = :source and role = :role) -- if :role
)
select
    case :by
        when 'pathway' then pathway
        when 'version' then cast(version as varchar)
        when 'outcome' then case when finished then outcome end
        when 'origin' then origin
    end as name,
    count(*) filter (where finished) as finished,
    count(*) filter (where cancelled) as cancelled,
    count(*) filter (where open) as open,
    quantile_cont(total, [0.5, 0.85]) filter (where finished) as total,
    count(total) filter (where finished) as total_known,
    quantile_cont(total_worked, [0.5, 0.85]) filter (where finished) as total_worked,
    count(total_worked) filter (where finished) as total_worked_known
from journey
group by name, in_order
order by in_order nulls last, name nulls last
