package org.alongside.pathway.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds rows to the step log, in the engine's transaction, and never changes one. */
@Component
class LogTable {

    private static final String ATTEMPT = """
            (select 1 + count(distinct step_id) from step_log where episode_id = :episode_id and kind = 'step'
                and pathway = :pathway and step = :step and event in ('created', 'moved'))""";

    private final JdbcClient database;
    private final Workers workers;
    private final Clock clock;

    LogTable(JdbcClient database, Workers workers, Clock clock) {
        this.database = database;
        this.workers = workers;
        this.clock = clock;
    }

    /** Writes what happens now, with who is acting. How often a step was offered is counted from the log itself. */
    void write(LogLine line) {
        Map<String, Object> columns = line.with("happened_at", now())
                .with("actor", pseudonym(Situations.actor()))
                .columns();
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(":"::concat).collect(Collectors.joining(", "));
        database.sql(
                        line.offersAStep()
                                ? "insert into step_log (%s, attempt) values (%s, %s)".formatted(names, values, ATTEMPT)
                                : "insert into step_log (%s) values (%s)".formatted(names, values))
                .params(columns)
                .update();
    }

    /** Notes that a step which had been completed is to be done again; what it was stays written. */
    void takenBack(String stepId) {
        database.sql("""
                        insert into step_log (happened_at, event, kind, step_id, run_id, episode_id, pathway,
                            pathway_version, step, role_id, worker, actor, due)
                        select cast(? as timestamp with time zone), 'takenBack', kind, step_id, run_id, episode_id,
                            pathway, pathway_version, step, role_id, worker, cast(? as uuid), due
                        from step_log where step_id = ? and event = 'completed'""")
                .param(now())
                .param(pseudonym(Situations.actor()))
                .param(stepId)
                .update();
    }

    boolean has(String stepId, String event) {
        return database.sql("select exists (select 1 from step_log where step_id = ? and event = ?)")
                .param(stepId)
                .param(event)
                .query(Boolean.class)
                .single();
    }

    @Nullable
    UUID pseudonym(@Nullable String worker) {
        return worker == null ? null : workers.pseudonym(worker);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
