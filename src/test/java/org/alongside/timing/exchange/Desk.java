package org.alongside.timing.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Takes in small logs, in a database of its own. */
final class Desk implements ImportWatch {

    final DataSource database = Databases.fresh();
    final JdbcClient client = JdbcClient.create(database);
    final List<String> bad = new ArrayList<>();
    final List<Long> kept = new ArrayList<>();
    private Instant now = Instant.parse("2026-06-01T09:00:00Z");

    final Imports imports = new Imports(
            new JdbcTemplate(database),
            new JdbcTransactionManager(database),
            ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    final ImportedEvents events = new ImportedEvents(database);
    final ImportedRows rows = new ImportedRows(client, events);

    Exports exports() {
        LoggedEvents logged = new LoggedEvents(client, new OurEvents(database), events);
        return new Exports(client, logged, new NoCache(), clock());
    }

    private static final class NoCache implements StepLines {

        @Override
        public Written write(StepTimings lines) {
            throw new AssertionError("there is no cache here");
        }
    }

    void timePasses(Duration time) {
        now = now.plus(time);
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    static ImportOrder order(String source, Format format) {
        return order(source, format, false);
    }

    static ImportOrder order(String source, Format format, boolean replaces) {
        return new ImportOrder(source, format, "file", null, replaces, ImportOrder.LONDON, CsvColumns.BY_THEIR_NAMES);
    }

    Imported take(ImportOrder order, String file) throws ImportRefused {
        return take(order, file.getBytes(StandardCharsets.UTF_8));
    }

    Imported take(ImportOrder order, byte[] file) throws ImportRefused {
        return take(order, new ByteArrayInputStream(file));
    }

    Imported take(ImportOrder order, InputStream file) throws ImportRefused {
        try {
            return imports.take(order, file, this);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** One of the logs that lie beside the tests. */
    Imported takeFile(ImportOrder order, String name) throws ImportRefused {
        return take(order, Desk.class.getResourceAsStream("/timing/" + name));
    }

    Facts facts(String source) {
        return new FactsOfLogs(client, events).of(source).orElseThrow();
    }

    long count(String what) {
        return client.sql("select count(*) from " + what).query(Long.class).single();
    }

    @Override
    public void soFar(long bytes, long events) {
        kept.add(events);
    }

    @Override
    public void bad(long line, String reason) {
        bad.add(line + " " + reason);
    }
}
