package org.alongside.timing.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A cache in memory with lines made by hand. */
final class MadeCache implements AutoCloseable {

    private final Connection connection;
    private final Questions questions;

    MadeCache() {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:");
            connection
                    .createStatement()
                    .execute(new ClassPathResource("timing/tables.sql").getContentAsString(StandardCharsets.UTF_8));
            questions = new Questions(new SingleConnectionDataSource(connection, true));
        } catch (SQLException | IOException trouble) {
            throw new AssertionError(trouble);
        }
    }

    Questions questions() {
        return questions;
    }

    MadeCache runs(String table) {
        return runs(MadeTable.of(table).lines().stream().map(MadeRun::of).toList());
    }

    MadeCache attempts(String table) {
        return attempts(
                MadeTable.of(table).lines().stream().map(MadeAttempt::of).toList());
    }

    MadeCache runs(List<MadeRun> runs) {
        for (MadeRun run : runs) keep(run.ended() == null ? "open_run" : "ended_run", run.columns());
        return this;
    }

    MadeCache attempts(List<MadeAttempt> attempts) {
        for (MadeAttempt attempt : attempts)
            keep(attempt.ended() == null ? "open_attempt" : "ended_attempt", attempt.columns());
        return this;
    }

    private void keep(String table, List<@Nullable Object> columns) {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement row = connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (int i = 0; i < columns.size(); i++) row.setObject(i + 1, columns.get(i));
            row.execute();
        } catch (SQLException trouble) {
            throw new AssertionError(trouble);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException trouble) {
            throw new AssertionError(trouble);
        }
    }
}
