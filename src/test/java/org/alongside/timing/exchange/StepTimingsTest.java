package org.alongside.timing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A cache of three attempts and a wait. */
class StepTimingsTest {

    @Test
    void everyAttemptAtAStepIsALineWithItsTimesInFigures() throws Exception {
        String lines = taken(new ExportOrder("", ExportFormat.STEPS, null, null, null, false), new Written(2, 3));

        assertThat(lines.lines().toList().get(0))
                .startsWith("\uFEFF\"case\",\"step_id\",\"worker\",\"pathway\"")
                .endsWith("\"unowned_worked\",\"unbegun_worked\",\"doing_worked\",\"total_worked\"");
        assertThat(lines.lines().toList().get(1).replaceAll("\"[0-9a-f]{32}\"", "*"))
                .isEqualTo("*,*,*,\"referral\",\"2\",\"listen\",\"socialWorker\",\"pod\",\"1\","
                        + "\"2026-05-04T09:00:00.000000Z\",\"\",\"2026-05-04T10:00:00.250000Z\",\"2026-05-04T11:00:00.000000Z\","
                        + "\"\",\"\",\"completed\",\"0\",\"1\",\"0\",\"false\",\"\","
                        + "\"7200000\",\"\",\"3599750\",\"7200000\",\"100\",\"\",\"200\",\"300\"");
        assertThat(lines).doesNotContain("episode-1", "worker-1", "a-wait");
    }

    @Test
    void onlyWhatBeganOnTheDaysAskedForIsTaken() throws Exception {
        LocalDate fifth = LocalDate.of(2026, 5, 5);

        String lines = taken(new ExportOrder("", ExportFormat.STEPS, null, fifth, fifth, false), new Written(1, 1));

        assertThat(lines).contains("2026-05-05T09:00:00").doesNotContain("2026-05-04");
    }

    private static String taken(ExportOrder order, Written expected) throws Exception {
        try (var cache = DriverManager.getConnection("jdbc:duckdb:")) {
            var one = new SingleConnectionDataSource(cache, true);
            var database = JdbcClient.create(one);
            for (String statement : List.of(new ClassPathResource("timing/tables.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("--.*", "")
                    .split(";")))
                if (!statement.isBlank()) database.sql(statement).update();
            add(database, "a1", "step", "episode-1", "2026-05-04");
            add(database, "a2", "step", "episode-1", "2026-05-05");
            add(database, "a3", "step", "episode-2", "2026-05-06");
            add(database, "a-wait", "timer", "episode-3", "2026-05-05");
            var out = new StringWriter();
            Written written = new StepTimings(order, Pseudonyms.fresh(new SecureRandom()), out).write(one);
            assertThat(written).isEqualTo(expected);
            return out.toString();
        }
    }

    private static void add(JdbcClient cache, String id, String kind, String episode, String day) {
        cache.sql("""
                        insert into ended_attempt (source, id, kind, run, episode, pathway, version, first_version, step, role,
                            team, attempt, ordinal, created, touched, ended, ending, created_on, retargeted, moved, handed,
                            taken_back, worker, unowned, doing, total, unowned_worked, doing_worked, total_worked)
                        values ('', :id, :kind, 'r', :episode, 'referral', 2, 1, 'listen', 'socialWorker',
                            'pod', 1, 1, cast(:day || ' 09:00:00' as timestamp), cast(:day || ' 10:00:00.25' as timestamp),
                            cast(:day || ' 11:00:00' as timestamp), 'completed', cast(:day as date), 0, 1, 0,
                            false, 'worker-1', 7200000, 3599750, 7200000, 100, 200, 300)""")
                .param("id", id)
                .param("kind", kind)
                .param("episode", episode)
                .param("day", day)
                .update();
    }
}
