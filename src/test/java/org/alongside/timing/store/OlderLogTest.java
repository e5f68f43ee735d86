package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.Databases;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A log that was written before it told of runs, waits and attempts, and is then read like any other. */
@Tag("both-databases")
class OlderLogTest {

    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    private final DriverManagerDataSource source = new DriverManagerDataSource(Databases.freshUrl());
    private final JdbcClient database = JdbcClient.create(source);

    @Test
    void stepsAreCountedFromTheRowsThereAreAndAllOfThemAreSealed() {
        upTo("28");
        write("created", "one", ADA, "decide");
        write("completed", "one", ADA, "decide");
        write("created", "two", ADA, "decide");
        write("moved", "two", ADA, "decideTogether");
        write("created", "bens", BEN, "decide");
        write("created", "three", ADA, "decideTogether");
        write("created", "four", ADA, "talk");
        upTo("latest");

        assertThat(attempts()).containsExactly("one 1", "two 2", "bens 1", "three 2", "four 1");
        assertThat(new Sealing(database, new DataSourceTransactionManager(source)).seal())
                .isEqualTo(7);
        assertThat(database.sql("select distinct kind from step_log")
                        .query(String.class)
                        .list())
                .containsExactly("step");
    }

    private void upTo(String version) {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .cleanDisabled(false)
                .target(version);
        if (!version.equals("latest")) flyway.load().clean();
        flyway.load().migrate();
    }

    private void write(String event, String id, UUID episode, String step) {
        database.sql("""
                        insert into step_log (happened_at, event, step_id, episode_id, pathway, pathway_version, step)
                        values (timestamp with time zone '2026-11-02 09:00:00+00', ?, ?, ?, 'referral', 1, ?)""").params(event, id, episode, step).update();
    }

    private List<String> attempts() {
        return database.sql("select step_id || ' ' || attempt from step_log where event = 'created' order by seq")
                .query(String.class)
                .list();
    }
}
