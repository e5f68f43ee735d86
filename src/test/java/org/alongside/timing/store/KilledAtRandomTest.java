package org.alongside.timing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.flywaydb.core.Flyway;
import org.h2.tools.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Machines are killed again and again, at any point of what they do: in the end nothing is lost and nothing doubled. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledAtRandomTest {

    private static final int ROUNDS = 6;

    /** About as long as reading takes. */
    private static final long READING = TimeUnit.MILLISECONDS.toNanos(20);

    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    @Tag("both-databases")
    void aMachineThatIsKilledAgainAndAgainHasReadEachRowOnce() throws Exception {
        try (Place place = Place.fresh()) {
            for (int round = 0; round < ROUNDS; round++) {
                try (var machine = new AnotherMachine(place.url(), file("one"), random.nextLong())) {
                    machine.does("fed", 1 + random.nextInt(12));
                    if (round % 4 == 1) Files.deleteIfExists(file("one"));
                    if (round % 4 == 1) machine.does("fed", 1 + random.nextInt(3));
                    atAnyMoment(machine);
                }
                if (round % 4 == 2) Files.deleteIfExists(file("one"));
            }
            nothingIsLostOrDoubled(place.database(), "one");
        }
    }

    @Test
    @Tag("both-databases")
    void twoMachinesOnOneDatabaseOfWhichEitherIsKilledAreEqualInTheEnd() throws Exception {
        try (Place place = Place.fresh()) {
            var first = new AnotherMachine(place.url(), file("one"), random.nextLong());
            var second = new AnotherMachine(place.url(), file("two"), random.nextLong());
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    first.does("fed", 1 + random.nextInt(8));
                    second.does("fed", 1 + random.nextInt(8));
                    if (random.nextBoolean()) {
                        atAnyMoment(first);
                        first.close();
                        first = new AnotherMachine(place.url(), file("one"), random.nextLong());
                    } else {
                        atAnyMoment(second);
                        second.close();
                        second = new AnotherMachine(place.url(), file("two"), random.nextLong());
                    }
                }
            } finally {
                first.close();
                second.close();
            }
            nothingIsLostOrDoubled(place.database(), "one", "two");
        }
    }

    /** The embedded database is killed too, and may lose what it had not yet written though the cache knows it. */
    @Test
    void aMachineThatIsKilledTogetherWithItsDatabaseIsEqualToWhatIsLeft() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("alongside") + ";DB_CLOSE_ON_EXIT=FALSE;USER=sa";
        Flyway.configure().dataSource(url, null, null).load().migrate();
        for (int round = 0; round < ROUNDS; round++)
            try (var machine = new AnotherMachine(url, file("one"), random.nextLong())) {
                machine.does("fed", 1 + random.nextInt(12));
                atAnyMoment(machine);
            }
        nothingIsLostOrDoubled(new DriverManagerDataSource(url), "one");
    }

    private Path file(String name) {
        return folder.resolve(name + ".duckdb");
    }

    /** Any moment of reading rows into its cache, or that at which it has just written to it. */
    private void atAnyMoment(AnotherMachine machine) throws IOException {
        machine.does("sealed", 1);
        if (random.nextBoolean()) machine.writes();
        else LockSupport.parkNanos(random.nextLong(READING));
    }

    private void nothingIsLostOrDoubled(DataSource database, String... names) throws SQLException, IOException {
        var transactions = new DataSourceTransactionManager(database);
        waitForTheDead(database, transactions);
        var sealing = new Sealing(JdbcClient.create(database), transactions);
        while (sealing.seal() > 0) {
            // The rest follows.
        }
        assertThat(seals(database))
                .containsExactlyElementsOf(upTo(rows(database)))
                .hasSizeGreaterThan(100);
        List<String> anew = whole(database, "anew");
        for (String name : names) {
            try (var cache = MachineThatIsKilled.cache(database, file(name))) {
                cache.catchUp();
                onlyDifferences(Sealed.inTheCache(cache), Sealed.inTheLog(database));
            }
            onlyDifferences(whole(database, name), anew);
        }
    }

    /** Thousands of lines that are the same would bury the one that is not. */
    private static void onlyDifferences(List<String> inTheCache, List<String> expected) {
        assertThat(new Difference(without(inTheCache, expected), without(expected, inTheCache)))
                .isEqualTo(new Difference(List.of(), List.of()));
    }

    private record Difference(List<String> inTheCacheOnly, List<String> notInTheCache) {}

    /** A line that is there twice is left once where the others have it once. */
    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    /** Whoever was killed while sealing lets go of the log, or has still sealed, a moment later. */
    private static void waitForTheDead(DataSource database, PlatformTransactionManager transactions) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(alone -> JdbcClient.create(database)
                        .sql("select last_seal from log_seal where one = 1 for update")
                        .query(Long.class)
                        .single());
    }

    private List<String> whole(DataSource database, String name) throws SQLException, IOException {
        try (var cache = MachineThatIsKilled.cache(database, file(name))) {
            cache.catchUp();
            return Sealed.wholeCache(cache);
        }
    }

    private static List<Long> seals(DataSource database) {
        return JdbcClient.create(database)
                .sql("select seal from step_log order by seal")
                .query(Long.class)
                .list();
    }

    private static long rows(DataSource database) {
        return JdbcClient.create(database)
                .sql("select last_seal from log_seal")
                .query(Long.class)
                .single();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** A database that other programs reach as well, and that is not killed with them. */
    private record Place(String url, DataSource database, Runnable end) implements AutoCloseable {

        static Place fresh() throws SQLException {
            String url = Databases.freshUrl();
            DataSource database = new DriverManagerDataSource(url);
            if (Databases.arePostgresql()) return new Place(url, database, () -> {});
            Server server = Server.createTcpServer("-tcpPort", "0").start();
            String reached = url.replace("jdbc:h2:", "jdbc:h2:tcp://localhost:" + server.getPort() + "/");
            return new Place(reached, database, server::stop);
        }

        @Override
        public void close() {
            end.run();
        }
    }
}
