package org.alongside.timing.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.util.unit.DataSize;

/**
 * A program of its own that writes the log, seals it and reads it into a cache, one after the other until it is
 * killed. It says whenever it has done one of these.
 */
final class MachineThatIsKilled {

    /** So many transactions may be kept open, and more. */
    private static final int CONNECTIONS = 40;

    /** It begins with more than a database that is killed may lose, or with less. */
    private static final int MUCH = 500;

    private MachineThatIsKilled() {}

    public static void main(String[] databaseAndCacheAndSeed) throws Exception {
        DataSource database = database(databaseAndCacheAndSeed[0]);
        long seed = Long.parseLong(databaseAndCacheAndSeed[2]);
        var log = new RandomLog(database, seed);
        var sealing = new Sealing(JdbcClient.create(database), new DataSourceTransactionManager(database));
        var cache = cache(database, Path.of(databaseAndCacheAndSeed[1]));
        log.go(new Random(seed).nextInt(MUCH));
        while (true) {
            log.go(3);
            System.out.println("wrote");
            sealing.seal();
            System.out.println("sealed");
            cache.catchUp();
            if (holdsALineTwice(cache)) throw new IllegalStateException("Its cache holds a line twice");
            System.out.println("fed");
        }
    }

    /** Looked at while it lives, since what a killed machine leaves is made anew. */
    private static boolean holdsALineTwice(Timings cache) {
        return cache.ask(lines -> JdbcClient.create(lines)
                .sql("select count(*) > count(distinct id) from (select id from attempt union all select id from run)")
                .query(Boolean.class)
                .single());
    }

    private static DataSource database(String url) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        // The embedded database may fail to say how it isolates while it is letting go of one that was killed.
        pool.setInitializationFailTimeout(TimeUnit.SECONDS.toMillis(30));
        return new HikariDataSource(pool);
    }

    /** As every machine of the test reads the log. */
    static Timings cache(DataSource database, Path file) {
        return new Timings(
                database,
                new CacheSettings(file, DataSize.ofMegabytes(100)),
                () -> Said::half,
                new NoOtherLogs(),
                Clock.fixed(Said.MONDAY_NINE, ZoneOffset.UTC));
    }
}
