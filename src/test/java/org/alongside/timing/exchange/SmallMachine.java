package org.alongside.timing.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A process with little memory: makes a large log in a folder, takes it in, counts it, gives it out again. */
final class SmallMachine implements ImportWatch {

    private SmallMachine() {}

    public static void main(String[] folderAndDatabaseAndCases) throws Exception {
        Path folder = Path.of(folderAndDatabaseAndCases[0]);
        String database = folderAndDatabaseAndCases[1];
        int cases = Integer.parseInt(folderAndDatabaseAndCases[2]);
        Flyway.configure().dataSource(database, null, null).load().migrate();
        var source = new DriverManagerDataSource(database);
        var client = JdbcClient.create(source);
        var events = new ImportedEvents(source);
        var imports = new Imports(new JdbcTemplate(source), new JdbcTransactionManager(source), Clock.systemUTC());
        write(folder.resolve("large.csv"), cases);
        try (var file = new BufferedInputStream(Files.newInputStream(folder.resolve("large.csv")))) {
            imports.take(Desk.order("large", Format.CSV), file, new SmallMachine());
        }
        Facts facts = new FactsOfLogs(client, events).of("large").orElseThrow();
        var logged = new LoggedEvents(client, new OurEvents(source), events);
        StepLines none = lines -> new Written(0, 0);
        var exports = new Exports(client, logged, none, Clock.systemUTC());
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve("large.xes")))) {
            Exported taken = exports.take(new ExportOrder("large", ExportFormat.XES, null, null, null, false), file);
            Files.writeString(folder.resolve("answer"), facts.events() + " " + facts.cases() + " " + taken.lines());
        }
    }

    private static void write(Path file, int cases) throws IOException {
        Instant begun = Instant.parse("2026-01-01T00:00:00Z");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.println("case,activity,timestamp,resource");
            for (int step = 0; step < 10; step++)
                for (int n = 0; n < cases; n++)
                    out.printf(
                            "case-%08d,step %d,%s,worker-%d%n", n, step, begun.plusSeconds(step * 1_000L + n), n % 50);
        }
    }

    @Override
    public void soFar(long bytes, long events) {}

    @Override
    public void bad(long line, String reason) {
        throw new IllegalStateException(reason);
    }
}
