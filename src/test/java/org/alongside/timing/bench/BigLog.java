package org.alongside.timing.bench;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * A country's log: so many steps over five years, twenty a run, in five pathways of twelve steps, served by sixty
 * teams; and the same steps in the engine's own history. Made by the database, the same each time.
 */
final class BigLog {

    /** How far apart the rows of one step lie, in steps begun meanwhile: some thousand are open at any time. */
    private static final String ROWS = """
            (values (0, 'created'), (40, 'assigned'), (300, 'touched'), (4000, 'completed')) e (lag, event)""";

    /** When step i begins, and how long after that each of its rows is written: minutes to weeks. */
    private static final String TIMES = """
            timestamp with time zone '2021-01-04T08:00:00Z' + (i * 157680000.0 / :steps) * interval '1 second'
            + case e.event
                when 'created' then 0
                when 'assigned' then exp(mod(abs(hashint8(i)), 1000) / 90.0)
                when 'touched' then exp(mod(abs(hashint8(i)), 1000) / 90.0) + exp(mod(abs(hashint8(i + 1)), 1000) / 85.0)
                else exp(mod(abs(hashint8(i)), 1000) / 90.0) + exp(mod(abs(hashint8(i + 1)), 1000) / 85.0)
                    + exp(mod(abs(hashint8(i + 2)), 1000) / 80.0)
              end * interval '1 second'""";

    private final DataSource database;
    private final JdbcClient sql;
    private final long steps;

    BigLog(DataSource database, long steps) {
        this.database = database;
        this.sql = JdbcClient.create(database);
        this.steps = steps;
    }

    /** Rows of the step log, sealed in the order they are written. */
    long write() {
        sql.sql("drop index step_log_by_step").update();
        sql.sql("drop index step_log_by_episode").update();
        sql.sql("drop index step_log_by_seal").update();
        long rows =
                sql.sql("""
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
                                """ + TIMES + """
                                 as at
                            from generate_series(0, :steps - 1) i cross join """ + ROWS + """
                            where e.event <> 'completed' or mod(i, 50) <> 7
                            union all
                            select r * 20 + e.lag, r, e.event, 'pathway', md5(r::text)::uuid::text, 'pathway' || mod(r, 5), null, null,
                                null, null, null, case when e.event = 'created' then 'new' end,
                                case when e.event = 'completed' then 'end' || mod(r, 3) end,
                                timestamp with time zone '2021-01-04T08:00:00Z' + (r * 20 * 157680000.0 / :steps) * interval '1 second'
                                + case e.event when 'created' then 0 else 200000 + mod(abs(hashint8(r)), 6000000) end * interval '1 second'
                            from generate_series(0, :steps / 20 - 1) r
                                cross join (values (-1, 'created'), (4100, 'completed')) e (lag, event)
                        ) made order by place""").param("steps", steps).update();
        sql.sql("create index step_log_by_seal on step_log (seal, seq)").update();
        sql.sql("create index step_log_by_step on step_log (step_id, seq)").update();
        sql.sql("update log_seal set last_seal = (select max(seal) from step_log)")
                .update();
        sql.sql("analyze step_log").update();
        return rows;
    }

    /** The same steps as the engine would have kept them, with the indexes it has. */
    void writeHistory() throws SQLException {
        try (var connection = database.getConnection()) {
            ScriptUtils.executeSqlScript(
                    connection,
                    new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create.history.sql"));
        }
        sql.sql("""
                insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_,
                    proc_inst_id_, name_, assignee_, start_time_, end_time_, duration_, delete_reason_, due_date_)
                select id, step, pathway, pathway || ':' || version || ':1', run, run, step, worker, created, ended,
                    extract(epoch from ended - created) * 1000, case when ended is not null then 'completed' end, due
                from (
                    select step_id as id, min(step) as step, min(pathway) as pathway, min(pathway_version) as version,
                        min(run_id) as run, min(worker::text) as worker,
                        min(happened_at) filter (where event = 'created') as created,
                        min(happened_at) filter (where event = 'completed') as ended, min(due) as due
                    from step_log where kind = 'step' group by step_id) steps""").update();
        sql.sql("""
                insert into act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_key_,
                    proc_def_id_, start_time_, end_time_, duration_, end_act_id_, state_)
                select id, id, id, episode, pathway, pathway || ':' || version || ':1', created, ended,
                    extract(epoch from ended - created) * 1000, outcome, case when ended is null then 'ACTIVE' else 'COMPLETED' end
                from (
                    select step_id as id, min(episode_id::text) as episode, min(pathway) as pathway,
                        min(pathway_version) as version, max(outcome) as outcome,
                        min(happened_at) filter (where event = 'created') as created,
                        min(happened_at) filter (where event = 'completed') as ended
                    from step_log where kind = 'pathway' group by step_id) runs""").update();
        sql.sql("analyze act_hi_taskinst").update();
        sql.sql("analyze act_hi_procinst").update();
    }
}
