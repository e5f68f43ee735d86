package org.alongside.journey;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How far an episode has come, in numbers. */
record EpisodeState(boolean closed, int answers, int pathways, int steps, int jobs) {

    private static final String STATE = """
            with pathways as (select id_ from act_ru_execution where business_key_ = :key)
            select (select closed_at is not null from episode where id = :episode) as closed,
                (select count(*) from answers where episode_id = :episode) as answers,
                (select count(*) from pathways) as pathways,
                (select count(*) from act_ru_task where proc_inst_id_ in (select id_ from pathways)) as steps,
                (select count(*) from act_ru_job where process_instance_id_ in (select id_ from pathways)
                    and retries_ > 0) as jobs""";

    static EpisodeState of(JdbcClient database, Journey journey) {
        return database.sql(STATE)
                .param("episode", journey.episode())
                .param("key", journey.episode().toString())
                .query(EpisodeState.class)
                .single();
    }

    boolean nothingIsLeft() {
        return pathways + steps + jobs == 0;
    }

    /** Somebody has a step, or time will bring one; closing is always caught and so does not count. */
    boolean goesOn() {
        return steps + jobs > 0;
    }
}
