package org.alongside.timing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** A cache of a few lines, and what it says of them. */
final class SmallCache implements AutoCloseable {

    private final Path folder = Files.createTempDirectory("cache");
    final CacheFile file = CacheFile.begin(folder.resolve("timings.duckdb"), DataSize.ofMegabytes(100));

    SmallCache() throws SQLException, IOException {}

    Map<String, Object> attempt(Attempt attempt) throws SQLException {
        Shelf.ATTEMPTS.add(file.writer(), List.of(attempt));
        return only("attempt");
    }

    Map<String, Object> run(Run run) throws SQLException {
        Shelf.RUNS.add(file.writer(), List.of(run));
        return only("run");
    }

    private Map<String, Object> only(String table) throws SQLException {
        Map<String, Object> line = new HashMap<>();
        try (var reader = file.reader();
                var statement = reader.createStatement();
                var row = statement.executeQuery("from " + table)) {
            row.next();
            for (int n = 1; n <= row.getMetaData().getColumnCount(); n++)
                line.put(row.getMetaData().getColumnName(n), row.getObject(n));
            if (row.next()) throw new IllegalStateException("more than one");
        }
        return line;
    }

    @Override
    public void close() throws SQLException {
        file.close();
    }
}
