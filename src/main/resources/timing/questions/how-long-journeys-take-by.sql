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
with finished as (
    select
        case :by
            when 'pathway' then pathway
            when 'version' then cast(version as varchar)
            when 'outcome' then outcome
            when 'origin' then origin
        end as name,
        case when :by = 'version' then version end as in_order,
        count(*) as finished,
        quantile_cont(total, [0.5, 0.85]) as total,
        count(total) as total_known,
        quantile_cont(total_worked, [0.5, 0.85]) as total_worked,
        count(total_worked) as total_worked_known
    from ended_run
    where source = :source
        and ended_on >= :from
        and ended_on < :until
        and ending = 'completed'
        and pathway = :pathway -- if :pathway
        and (caller is null or :by = 'pathway') -- unless :pathway
        and version = :version -- if :version
        and origin = :origin -- if :origin
        and id in (select run from attempt where source = :source and team = :team) -- if :team
        and id in (select run from attempt where source = :source and role = :role) -- if :role
        and outcome = :outcome -- if :outcome
    group by name, in_order
),
others as (
    select
        case :by
            when 'pathway' then pathway
            when 'version' then cast(version as varchar)
            when 'origin' then origin
        end as name,
        case when :by = 'version' then version end as in_order,
        count(*) filter (where ended_on < :until and ending = 'cancelled') as cancelled,
        count(*) filter (where ended_on is null or ended_on >= :until) as open
    from (
        from open_run
        union all from ended_run where ended_on >= :until
        union all from ended_run where ended_on < :until and ending = 'cancelled'
        union all from ended_run where ended_on < :until and ending = 'completed' and outcome is distinct from :outcome -- if :outcome
    )
    where source = :source
        and (ended_on is null or ended_on >= :from)
        and started_on < :until
        and pathway = :pathway -- if :pathway
        and (caller is null or :by = 'pathway') -- unless :pathway
        and version = :version -- if :version
        and origin = :origin -- if :origin
        and id in (select run from attempt where source = :source and team = :team) -- if :team
        and id in (select run from attempt where source = :source and role = :role) -- if :role
    group by name, in_order
)
select
    coalesce(finished.name, others.name) as name,
    coalesce(finished, 0) as finished,
    coalesce(cancelled, 0) as cancelled,
    coalesce(open, 0) as open,
    total,
    coalesce(total_known, 0) as total_known,
    total_worked,
    coalesce(total_worked_known, 0) as total_worked_known
from finished
full join others on finished.name is not distinct from others.name
order by coalesce(finished.in_order, others.in_order) nulls last, coalesce(finished.name, others.name) nulls last
