package org.alongside.timing.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.alongside.calendar.WorkingTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.util.unit.DataSize;

/** A cache that is sealed for and fed as on any machine, from the log of that database. */
public final class FedCache implements AutoCloseable {

    private final Sealing sealing;
    private final Timings timings;

    public FedCache(DataSource database, WorkingTimes times, Clock clock, Path folder, DataSize memory) {
        var settings = new CacheSettings(folder.resolve("timings.duckdb"), memory);
        sealing = new Sealing(JdbcClient.create(database), new DataSourceTransactionManager(database));
        timings = new Timings(database, settings, () -> new Calendars(times), new NoOtherLogs(), clock);
    }

    /** How many rows of the log that were. */
    public long catchUp() throws SQLException, IOException {
        while (sealing.seal() > 0) {}
        return timings.catchUp();
    }

    public void ask(Consumer<DataSource> question) {
        timings.ask(lines -> {
            question.accept(lines);
            return true;
        });
    }

    @Override
    public void close() throws SQLException {
        timings.close();
    }
}
