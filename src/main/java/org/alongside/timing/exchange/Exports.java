package org.alongside.timing.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Gives timings out: as they come, never all of them in memory, under pseudonyms nobody can undo, with what their words
 * mean, and noted with who took them.
 */
@Service
public class Exports {

    private final ExportTable table;
    private final LoggedEvents events;
    private final StepLines steps;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Exports(JdbcClient database, LoggedEvents events, StepLines steps, Clock clock) {
        this.table = new ExportTable(database);
        this.events = events;
        this.steps = steps;
        this.clock = clock;
    }

    /** Writes to its end; whoever opened what it writes to closes it. */
    public Exported take(ExportOrder order, OutputStream to) throws ExportRefused, IOException {
        events.check(order.source());
        Instant at = clock.instant();
        long export = table.begin(order, at);
        Pseudonyms pseudonyms = Pseudonyms.fresh(random);
        Hashed out = new Hashed(to);
        try {
            Written written = write(order, pseudonyms, Definitions.of(order, at), out);
            out.flush();
            String key = order.keepsKey() ? pseudonyms.key() : null;
            Exported taken = new Exported(written.cases(), written.lines(), out.sha256(), key);
            table.end(export, taken, clock.instant());
            return taken;
        } catch (UncheckedIOException brokenOff) {
            throw brokenOff.getCause();
        } finally {
            pseudonyms.forgetKey();
        }
    }

    private Written write(ExportOrder order, Pseudonyms pseudonyms, String definitions, OutputStream out)
            throws IOException {
        return switch (order.format()) {
            case XES -> events(order, pseudonyms, new XesWriter(out, name(order), definitions));
            case CSV -> zipped("log.csv", definitions, out, file -> events(order, pseudonyms, new CsvLogWriter(file)));
            case STEPS ->
                zipped(
                        "steps.csv",
                        definitions,
                        out,
                        file -> steps.write(new StepTimings(order, pseudonyms, text(file))));
        };
    }

    private static String name(ExportOrder order) {
        return order.isOurs() ? "Alongside" : order.source();
    }

    private static BufferedWriter text(OutputStream file) {
        return new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    }

    private Written events(ExportOrder order, Pseudonyms pseudonyms, LogWriter log) throws IOException {
        try (Stream<List<LogEvent>> byCase = events.of(order.source())) {
            return new EventsWritten(order, pseudonyms).to(log, byCase);
        }
    }

    /** What writes one file. */
    private interface Content {
        Written to(OutputStream file) throws IOException;
    }

    private static Written zipped(String name, String definitions, OutputStream out, Content content)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(name));
        Hashed file = new Hashed(zip);
        Written written = content.to(file);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("README.txt"));
        String sum = "%s: %d lines, sha256 %s%n%n".formatted(name, written.lines(), file.sha256());
        zip.write((sum + definitions).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        return written;
    }
}
