package org.alongside.timing.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.timing.store.OtherLogs.InForce;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Brings a cache up to the imported logs that are in force: each whole, in one transaction, or not at all. */
final class OtherLogsFeeder {

    private static final int AT_ONCE = 20_000;

    private final OtherLogs logs;

    OtherLogsFeeder(OtherLogs logs) {
        this.logs = logs;
    }

    /** Each portion is told of; whoever hears of it may throw to leave a log out for now. */
    void feed(DuckDBConnection cache, Clocks clocks, Runnable told) throws SQLException {
        Map<String, Long> read = new Progress(cache).ofOtherLogs();
        List<InForce> wanted = logs.inForce();
        for (String source : read.keySet())
            if (wanted.stream().noneMatch(log -> isRead(log, source, read))) replace(source, null, cache, clocks, told);
        for (InForce log : wanted)
            if (!isRead(log, log.source(), read)) replace(log.source(), log, cache, clocks, told);
    }

    private static boolean isRead(InForce log, String source, Map<String, Long> read) {
        return log.source().equals(source) && Long.valueOf(log.id()).equals(read.get(source));
    }

    private void replace(String source, @Nullable InForce log, DuckDBConnection cache, Clocks clocks, Runnable told)
            throws SQLException {
        cache.setAutoCommit(false);
        try {
            Shelf.RUNS.removeAllOf(cache, source);
            Shelf.ATTEMPTS.removeAllOf(cache, source);
            if (log != null) append(log, cache, clocks, told);
            new Progress(cache).readOther(source, log == null ? null : log.id());
            cache.commit();
        } catch (SQLException | RuntimeException trouble) {
            cache.rollback();
            throw trouble;
        } finally {
            cache.setAutoCommit(true);
        }
    }

    private void append(InForce log, DuckDBConnection cache, Clocks clocks, Runnable told) throws SQLException {
        List<Run> runs = new ArrayList<>();
        List<Attempt> attempts = new ArrayList<>();
        try (Stream<List<LogRow>> all = logs.of(log.id())) {
            for (Iterator<List<LogRow>> each = all.iterator(); each.hasNext(); ) {
                var rows = each.next();
                if (rows.get(0).kind().equals("pathway")) runs.add(Run.of(rows, clocks));
                else attempts.add(Attempt.of(rows, clocks));
                if (runs.size() + attempts.size() < AT_ONCE) continue;
                append(runs, attempts, cache);
                told.run();
            }
        }
        append(runs, attempts, cache);
    }

    private static void append(List<Run> runs, List<Attempt> attempts, DuckDBConnection cache) throws SQLException {
        Shelf.RUNS.add(cache, runs);
        Shelf.ATTEMPTS.add(cache, attempts);
        runs.clear();
        attempts.clear();
    }
}
