-- Which step follows which, and how often?
--
-- The completed steps of an episode in the order of their completion, ties in the order of the log; each and the next one
-- make a pair, from one pathway to another too: how often a crisis leads back to conversation 1 is a pair of steps. A pair
-- counts in the period its second step was completed in. The gap is from the end of the first to the end of the second;
-- where steps run side by side, the next one is only the next to be done. A pathway asked about is that of both steps.
-- It does not say why: a pair is not a line in the drawing, since steps beside each other follow each other too.
with done as (
    select pathway, step, version, team, role, run, ended, ended_on, episode, ordinal
    from ended_attempt
    where source = :source
        and ended_on < :until
        and ending = 'completed'
        and kind = 'step'
        and episode in (
            select episode from ended_attempt
            where source = :source and ended_on >= :from and ended_on < :until and ending = 'completed' and kind = 'step'
                and pathway = :pathway -- if :pathway
        )
),
pair as (
    select
        lag(pathway) over steps as from_pathway,
        lag(step) over steps as from_step,
        lag(run) over steps as from_run,
        lag(ended) over steps as from_ended,
        pathway as to_pathway,
        step as to_step,
        *
    from done
    window steps as (partition by episode order by ended, ordinal)
)
select
    from_pathway,
    from_step,
    to_pathway,
    to_step,
    count(*) as times,
    count(*) filter (where from_run = run) as within_run,
    count(distinct episode) as episodes,
    quantile_cont((epoch_us(ended) - epoch_us(from_ended)) // 1000, [0.5, 0.85]) as gap,
    count(*) as gap_known
from pair
where from_step is not null
    and ended_on >= :from
    and from_pathway = :pathway and to_pathway = :pathway -- if :pathway
    and version = :version -- if :version
    and team = :team -- if :team
    and role = :role -- if :role
    and run in (select id from run where source = :source and outcome = :outcome) -- if :outcome
    and run in (select id from run where source = :source and origin = :origin) -- if :origin
group by from_pathway, from_step, to_pathway, to_step
order by times desc, from_pathway, from_step, to_pathway, to_step
