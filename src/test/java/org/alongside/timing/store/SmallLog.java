package org.alongside.timing.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A step log with a few rows in it. */
final class SmallLog {

    static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    private static final String INSERT = """
            insert into step_log (happened_at, event, kind, step_id, run_id, episode_id, pathway, pathway_version, step)
            values (?, ?, 'step', ?, 'run', ?, 'referral', 1, 'decideEligibility')""";

    final DataSource source = Databases.fresh();
    final JdbcClient database = JdbcClient.create(source);

    record Sealed(long seal, long seq) {}

    Sealing sealing() {
        return new Sealing(database, new DataSourceTransactionManager(source));
    }

    void write(int rows) {
        for (int row = 0; row < rows; row++) write("created", "step" + row, UUID.randomUUID(), MONDAY);
    }

    void write(String event, String step, UUID episode, Instant at) {
        database.sql(INSERT)
                .params(OffsetDateTime.ofInstant(at, ZoneOffset.UTC), event, step, episode)
                .update();
    }

    /** On a connection of one's own, which is not committed. */
    void write(Connection open, String step) throws SQLException {
        write(open, step, MONDAY);
    }

    void write(Connection open, String step, Instant at) throws SQLException {
        try (var insert = open.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.setString(2, "created");
            insert.setString(3, step);
            insert.setObject(4, UUID.randomUUID());
            insert.executeUpdate();
        }
    }

    List<Sealed> sealed() {
        return database.sql("select seal, seq from step_log where seal is not null order by seal")
                .query(Sealed.class)
                .list();
    }

    List<Long> seals() {
        return sealed().stream().map(Sealed::seal).toList();
    }

    long lastSeal() {
        return database.sql("select last_seal from log_seal").query(Long.class).single();
    }

    int cuts() {
        return database.sql("select cuts from log_seal").query(Integer.class).single();
    }

    long sealOf(String step) {
        return database.sql("select seal from step_log where step_id = ?")
                .param(step)
                .query(Long.class)
                .single();
    }

    List<String> steps() {
        return database.sql("select distinct step_id from step_log order by step_id")
                .query(String.class)
                .list();
    }
}
