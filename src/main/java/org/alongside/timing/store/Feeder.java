package org.alongside.timing.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/**
 * Brings a cache up to what has been sealed. Each batch is one transaction of the cache, with how far it has read: one
 * that fails or is killed leaves the cache as it was before it, and is read again.
 */
final class Feeder {

    /** Most are said three or four things of. */
    private static final int FEW = 4;

    private final Held held = new Held();

    /**
     * Writes the next rows of the log into the cache.
     *
     * @param from the seal up to which it had been read before
     */
    void feed(List<LogRow> batch, long from, SealedLog log, DuckDBConnection cache, Clocks clocks) throws SQLException {
        var said = byId(batch);
        var before = held.before(said, log, from);
        whole(cache, () -> {
            write(said, before, cache, clocks);
            new Progress(cache).read(batch.get(batch.size() - 1));
        });
    }

    /** Makes the lines again that ended on a day which was not over when they were made: its calendar may have changed. */
    void again(LocalDate since, LocalDate today, SealedLog log, DuckDBConnection cache, Clocks clocks)
            throws SQLException {
        var ended = Shelf.endedSince(cache, since);
        var said = log.about(ended, new Progress(cache).ofOurLog().seal());
        whole(cache, () -> {
            for (Shelf shelf : List.of(Shelf.RUNS, Shelf.ATTEMPTS)) shelf.removeEnded(cache, ended);
            write(said, Map.of(), cache, clocks);
            new Progress(cache).fedOn(today);
        });
    }

    @FunctionalInterface
    private interface Writing {
        void into() throws SQLException;
    }

    private void whole(DuckDBConnection cache, Writing writing) throws SQLException {
        cache.setAutoCommit(false);
        try {
            writing.into();
            cache.commit();
        } catch (SQLException | RuntimeException trouble) {
            held.forget();
            cache.rollback();
            throw trouble;
        } finally {
            cache.setAutoCommit(true);
        }
    }

    private static Map<String, List<LogRow>> byId(List<LogRow> batch) {
        Map<String, List<LogRow>> byId = new LinkedHashMap<>();
        for (LogRow row : batch)
            byId.computeIfAbsent(row.id(), id -> new ArrayList<>(FEW)).add(row);
        return byId;
    }

    private void write(
            Map<String, List<LogRow>> said, Map<String, List<LogRow>> before, DuckDBConnection cache, Clocks clocks)
            throws SQLException {
        List<Run> runs = new ArrayList<>();
        List<Attempt> attempts = new ArrayList<>();
        Set<String> wereOpen = new LinkedHashSet<>();
        Set<String> hadEnded = new LinkedHashSet<>();
        said.forEach((id, now) -> {
            var earlier = before.getOrDefault(id, List.of());
            var rows = Held.together(earlier, now);
            // Its beginning was deleted when it had become old.
            if (!rows.get(0).is("created")) return;
            if (!earlier.isEmpty()) (ends(earlier) ? hadEnded : wereOpen).add(id);
            if (rows.get(0).kind().equals("pathway")) runs.add(Run.of(rows, clocks));
            else attempts.add(Attempt.of(rows, clocks));
            held.remember(id, rows, ends(rows));
        });
        for (Shelf shelf : List.of(Shelf.RUNS, Shelf.ATTEMPTS)) {
            shelf.removeOpen(cache, wereOpen);
            shelf.removeEnded(cache, hadEnded);
        }
        Shelf.RUNS.add(cache, runs);
        Shelf.ATTEMPTS.add(cache, attempts);
    }

    private static boolean ends(List<LogRow> rows) {
        for (LogRow row : rows) if (row.is("completed") || row.is("cancelled")) return true;
        return false;
    }
}
