package org.alongside.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What calls leave behind in one episode: rows of every table of ours that knows episodes, and of the engine's. */
final class Traces {

    private static final String IN_THE_ENGINE = """
            union all select 'act_ru_execution', count(*) from act_ru_execution where business_key_ = :key
            union all select 'act_ru_task', count(*) + coalesce(sum(rev_), 0) from act_ru_task
                where proc_inst_id_ in (select id_ from act_ru_execution where business_key_ = :key)
            union all select 'act_ru_variable', count(*) + coalesce(sum(rev_), 0) from act_ru_variable
                where proc_inst_id_ in (select id_ from act_ru_execution where business_key_ = :key)
            union all select 'act_ru_job', count(*) + coalesce(sum(rev_), 0) from act_ru_job
                where process_instance_id_ in (select id_ from act_ru_execution where business_key_ = :key)""";

    private final JdbcClient database;
    private final String question;

    Traces(JdbcClient database) {
        this.database = database;
        // Asked so often that it matters: H2 reads a union anew each time, and remembers a question around one.
        this.question = "select * from (%s %s) traces".formatted(ours(database), IN_THE_ENGINE);
    }

    /** That a form was opened and a page looked at is noted in any case. */
    private static String ours(JdbcClient database) {
        List<String> tables = database.sql("""
                        select lower(table_name) from information_schema.columns
                        where lower(column_name) = 'episode_id' and lower(table_name) <> 'access_log'
                        order by table_name""").query(String.class).list();
        return tables.stream()
                .map(table -> "select '%1$s' as what, count(*) as how_many from %1$s where episode_id = :episode%2$s"
                        .formatted(table, table.equals("step_log") ? " and event <> 'touched'" : ""))
                .collect(Collectors.joining(" union all "));
    }

    Map<String, Object> of(Journey journey) {
        return database
                .sql(question)
                .param("episode", journey.episode())
                .param("key", journey.episode().toString())
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("what"), row -> row.get("how_many")));
    }
}
