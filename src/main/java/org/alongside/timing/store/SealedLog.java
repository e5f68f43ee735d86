package org.alongside.timing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the step log that will not change any more, in the order in which they were sealed. Of two that ask at once,
 * one waits: it has one connection.
 */
final class SealedLog implements AutoCloseable {

    private static final String COLUMNS = """
            select seal, seq, happened_at, event, kind, step_id, run_id, caller_id, cast(episode_id as varchar(36)),
                pathway, pathway_version, step, role_id, team_id, cast(worker as varchar(36)), cast(actor as varchar(36)),
                due, attempt, origin, outcome
            from step_log
            """;

    /** As many rows as come in one answer: all of them at once would be in memory twice. */
    private static final int AT_ONCE = 2_000;

    /** As many ids as one statement names. */
    private static final int IDS = 500;

    private final Connection database;
    private final Calendar utc = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    private final Map<String, String> words = new HashMap<>();

    /** To be closed by whoever made it; reads on a connection of its own, since it turns pages. */
    SealedLog(Connection database) throws SQLException {
        this.database = database;
        database.setAutoCommit(false);
        database.setReadOnly(true);
    }

    /** The next rows, at most so many. */
    synchronized List<LogRow> after(long seal, int most) throws SQLException {
        try (var rows = database.prepareStatement(COLUMNS + "where seal > ? order by seal fetch first ? rows only")) {
            rows.setLong(1, seal);
            rows.setInt(2, most);
            rows.setFetchSize(AT_ONCE);
            return read(rows);
        }
    }

    /** All rows about these ids up to a seal, by id. */
    synchronized Map<String, List<LogRow>> about(Collection<String> ids, long upTo) throws SQLException {
        Map<String, List<LogRow>> byId = new HashMap<>();
        var wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += IDS) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + IDS));
            var marks = "?, ".repeat(some.size() - 1) + "?";
            try (var rows = database.prepareStatement(COLUMNS + "where step_id in (" + marks + ") and seal <= ?")) {
                for (int n = 0; n < some.size(); n++) rows.setString(n + 1, some.get(n));
                rows.setLong(some.size() + 1, upTo);
                for (LogRow row : read(rows))
                    byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
            }
        }
        return byId;
    }

    /** Whether the last row that was read is still what it was: not lost with a log put back, nor of another log. */
    boolean has(Progress.Read read) throws SQLException {
        if (read.seal() == 0) return true;
        return after(read.seal() - 1, 1).stream()
                .anyMatch(row -> row.seal() == read.seal() && row.inShort().equals(read.row()));
    }

    /** How often old rows were deleted since the beginning: what was read before the last time is to be read again. */
    long cuts() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select cuts from log_seal")) {
            row.next();
            return row.getLong(1);
        } finally {
            database.commit();
        }
    }

    private List<LogRow> read(PreparedStatement statement) throws SQLException {
        List<LogRow> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) rows.add(row(row));
        }
        // Else the next question would be answered from the same moment as this one.
        database.commit();
        return rows;
    }

    private LogRow row(ResultSet row) throws SQLException {
        return new LogRow(
                LogRow.OURS,
                row.getLong(1),
                row.getLong(2),
                moment(row.getTimestamp(3, utc)),
                word(row.getString(4)),
                word(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                word(row.getString(10)),
                row.getInt(11),
                word(row.getString(12)),
                maybe(row.getString(13)),
                maybe(row.getString(14)),
                maybe(row.getString(15)),
                maybe(row.getString(16)),
                row.getTimestamp(17, utc) == null ? null : moment(row.getTimestamp(17, utc)),
                row.getObject(18) == null ? null : row.getInt(18),
                maybe(row.getString(19)),
                maybe(row.getString(20)));
    }

    private static Instant moment(Timestamp at) {
        return at.toInstant();
    }

    /** The same few words come again and again. */
    private String word(String word) {
        var known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    private @Nullable String maybe(@Nullable String word) {
        return word == null ? null : word(word);
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
