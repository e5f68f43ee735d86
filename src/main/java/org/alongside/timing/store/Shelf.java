package org.alongside.timing.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Two tables of one shape: of what has ended, which hardly ever changes, and of what is open, which is small. */
final class Shelf {

    static final Shelf RUNS = new Shelf("ended_run", "open_run");
    static final Shelf ATTEMPTS = new Shelf("ended_attempt", "open_attempt");

    private final String ended;
    private final String open;

    private Shelf(String ended, String open) {
        this.ended = ended;
        this.open = open;
    }

    /** The ids of what ended on that day in London or later, in our own log. */
    static List<String> endedSince(DuckDBConnection cache, LocalDate day) throws SQLException {
        List<String> ids = new ArrayList<>();
        for (Shelf shelf : List.of(RUNS, ATTEMPTS)) {
            try (var question =
                    cache.prepareStatement("select id from " + shelf.ended + " where source = '' and ended_on >= ?")) {
                question.setObject(1, day);
                try (var rows = question.executeQuery()) {
                    while (rows.next()) ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }

    void add(DuckDBConnection cache, List<? extends Line> lines) throws SQLException {
        append(cache, ended, lines.stream().filter(Line::hasEnded).toList());
        append(cache, open, lines.stream().filter(line -> !line.hasEnded()).toList());
    }

    private static void append(DuckDBConnection cache, String table, List<? extends Line> lines) throws SQLException {
        if (lines.isEmpty()) return;
        try (DuckDBAppender appender = cache.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            for (Line line : lines) {
                appender.beginRow();
                line.appendTo(appender);
                appender.endRow();
            }
        }
    }

    void removeOpen(DuckDBConnection cache, Collection<String> ids) throws SQLException {
        remove(cache, open, ids);
    }

    void removeEnded(DuckDBConnection cache, Collection<String> ids) throws SQLException {
        remove(cache, ended, ids);
    }

    void removeAllOf(DuckDBConnection cache, String source) throws SQLException {
        for (String table : List.of(ended, open)) {
            try (var delete = cache.prepareStatement("delete from " + table + " where source = ?")) {
                delete.setString(1, source);
                delete.execute();
            }
        }
    }

    private static void remove(DuckDBConnection cache, String table, Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) return;
        try (var statement = cache.createStatement()) {
            statement.execute("create or replace temp table gone (id varchar)");
        }
        try (DuckDBAppender appender = cache.createAppender("temp", DuckDBConnection.DEFAULT_SCHEMA, "gone")) {
            for (String id : ids) {
                appender.beginRow();
                appender.append(id);
                appender.endRow();
            }
        }
        try (var statement = cache.createStatement()) {
            statement.execute("delete from " + table + " using gone where source = '' and " + table + ".id = gone.id");
        }
    }
}
