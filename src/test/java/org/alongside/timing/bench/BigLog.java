package org.alongside.timing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private static final String TABLES_OF_HISTORY =
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.history.sql";

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
        long rows = sql.sql(text("timing/big-log.sql")).param("steps", steps).update();
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
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(TABLES_OF_HISTORY));
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("timing/big-history.sql"));
        }
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
