-- A country's steps as rows of the step log: twenty a run, in five pathways of twelve steps, served by sixty teams.
-- How far apart the rows of one step lie is counted in steps begun meanwhile: some thousand are open at any time.
-- A row is written minutes to weeks after its step began; every fiftieth step is still open.
insert into step_log (happened_at, event, step_id, episode_id, pathway, pathway_version, step,
    role_id, team_id, worker, actor, due, kind, run_id, attempt, origin, outcome, seal)
select at, event, id, md5(run::text)::uuid, 'pathway' || mod(run, 5), 1 + mod(run, 3), step, role, team,
    worker, worker, due, kind, md5(run::text)::uuid::text, attempt, origin, outcome,
    row_number() over (order by place)
from (
    select i + e.lag as place, i / 20 as run, e.event, 'step' as kind, md5('s' || i)::uuid::text as id,
        'step' || mod(mod(i, 20), 12) as step, 'role' || mod(i, 7) as role,
        case when e.event = 'created' then 'team' || mod(i / 20, 60) end as team,
        case when e.event <> 'created' then md5('w' || mod(i, 900))::uuid end as worker,
        timestamp with time zone '2021-01-04T08:00:00Z'
            + (i * 157680000.0 / :steps) * interval '1 second' + interval '5 days' as due,
        case when e.event = 'created' then 1 + mod(i, 20) / 12 end as attempt,
        cast(null as varchar) as origin, cast(null as varchar) as outcome,
        timestamp with time zone '2021-01-04T08:00:00Z' + (i * 157680000.0 / :steps) * interval '1 second'
        + case e.event
            when 'created' then 0
            when 'assigned' then exp(mod(abs(hashint8(i)), 1000) / 90.0)
            when 'touched' then exp(mod(abs(hashint8(i)), 1000) / 90.0) + exp(mod(abs(hashint8(i + 1)), 1000) / 85.0)
            else exp(mod(abs(hashint8(i)), 1000) / 90.0) + exp(mod(abs(hashint8(i + 1)), 1000) / 85.0)
                + exp(mod(abs(hashint8(i + 2)), 1000) / 80.0)
          end * interval '1 second' as at
    from generate_series(0, :steps - 1) i cross join
        (values (0, 'created'), (40, 'assigned'), (300, 'touched'), (4000, 'completed')) e (lag, event)
    where e.event <> 'completed' or mod(i, 50) <> 7
    union all
    select r * 20 + e.lag, r, e.event, 'pathway', md5(r::text)::uuid::text, 'pathway' || mod(r, 5), null, null,
        null, null, null, case when e.event = 'created' then 'new' end,
        case when e.event = 'completed' then 'end' || mod(r, 3) end,
        timestamp with time zone '2021-01-04T08:00:00Z' + (r * 20 * 157680000.0 / :steps) * interval '1 second'
        + case e.event when 'created' then 0 else 200000 + mod(abs(hashint8(r)), 6000000) end * interval '1 second'
    from generate_series(0, :steps / 20 - 1) r
        cross join (values (-1, 'created'), (4100, 'completed')) e (lag, event)
) made order by place
