package org.alongside.timing.exchange;

import static java.time.ZoneOffset.UTC;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The rows of imported logs and their events. */
final class ImportTables {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ImportTables(JdbcTemplate database) {
        this.database = JdbcClient.create(database);
        this.batches = database;
    }

    /** What was never completed and has been silent, or was replaced, is cleared away. */
    void sweep(Instant silentSince) {
        String leftOver = """
                select id from imported_log
                where state = 'replaced' or state = 'incomplete' and heard_at < :since""";
        var since = silentSince.atOffset(UTC);
        for (String rows : List.of("imported_event", "imported_bad_row"))
            database.sql("delete from " + rows + " where log_id in (" + leftOver + ")")
                    .param("since", since)
                    .update();
        database.sql("delete from imported_log where state = 'incomplete' and heard_at < :since")
                .param("since", since)
                .update();
    }

    long begin(ImportOrder order, Instant at) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into imported_log (source, format, file_name, state, imported_by, imported_at, heard_at)
                        values (:source, :format, :file, 'incomplete', :by, :at, :at)""")
                .param("source", order.source())
                .param("format", order.format().word())
                .param("file", order.fileName())
                .param("by", order.by())
                .param("at", at.atOffset(UTC))
                .update(key, "id");
        return Optional.ofNullable(key.getKeyAs(Long.class)).orElseThrow();
    }

    void keep(long log, long already, List<LogEvent> events, Instant at) {
        long[] ordinal = {already};
        batches.batchUpdate("""
                insert into imported_event (log_id, ordinal, line, case_id, activity, happened_at, transition,
                    instance, resource, role, unit)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", events, events.size(), (row, event) -> set(row, log, ++ordinal[0], event));
        database.sql("update imported_log set events = ?, heard_at = ? where id = ?")
                .params(ordinal[0], at.atOffset(UTC), log)
                .update();
    }

    private static void set(PreparedStatement row, long log, long ordinal, LogEvent event) throws SQLException {
        int column = 0;
        row.setLong(++column, log);
        row.setLong(++column, ordinal);
        row.setLong(++column, event.line());
        row.setString(++column, event.caseId());
        row.setString(++column, event.activity());
        row.setObject(++column, event.at().atOffset(UTC));
        row.setString(++column, event.transition());
        row.setString(++column, event.instance());
        row.setString(++column, event.resource());
        row.setString(++column, event.role());
        row.setString(++column, event.unit());
    }

    void leaveOut(long log, List<LineLeftOut> rows) {
        int[] ordinal = {0};
        batches.batchUpdate(
                "insert into imported_bad_row (log_id, ordinal, line, reason) values (?, ?, ?, ?)",
                rows,
                Math.max(1, rows.size()),
                (row, bad) -> {
                    row.setLong(1, log);
                    row.setInt(2, ++ordinal[0]);
                    row.setLong(3, bad.line());
                    row.setString(4, bad.reason());
                });
    }

    Optional<Long> inForce(String source) {
        return database.sql("select id from imported_log where in_force = ?")
                .param(source)
                .query(Long.class)
                .optional();
    }

    /** The next number; nobody else brings a log into force until this transaction ends. */
    long nextSeal() {
        database.sql("update imported_log_seal set last_seal = last_seal + 1").update();
        return database.sql("select last_seal from imported_log_seal")
                .query(Long.class)
                .single();
    }

    void replace(long log) {
        database.sql("update imported_log set state = 'replaced', in_force = null where id = ?")
                .param(log)
                .update();
    }

    void complete(Imported log, long seal) {
        database.sql("""
                        update imported_log set state = 'complete', in_force = source, seal = :seal, sha256 = :sha256,
                            events = :events, bad_rows = :bad, ambiguous = :ambiguous
                        where id = :id""")
                .param("seal", seal)
                .param("sha256", log.sha256())
                .param("events", log.events())
                .param("bad", log.badRows())
                .param("ambiguous", log.ambiguous())
                .param("id", log.id())
                .update();
    }

    void forget(long log) {
        database.sql("delete from imported_event where log_id = ?").param(log).update();
        database.sql("delete from imported_bad_row where log_id = ?").param(log).update();
        database.sql("delete from imported_log where id = ?").param(log).update();
    }
}
