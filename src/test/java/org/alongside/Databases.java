package org.alongside;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/**
 * Empty, migrated databases of the kind the run is for: the system property {@code alongside.database} says
 * {@code h2}, the default, or {@code postgresql}.
 */
public final class Databases {

    /** A test makes few; those of tests long over are closed. */
    private static final int MOST_LENT = 8;

    private static final Queue<HikariDataSource> LENT = new ArrayDeque<>();

    private Databases() {}

    public static boolean arePostgresql() {
        return System.getProperty("alongside.database", "h2").equals("postgresql");
    }

    /** Its connections are kept, since opening one costs more than most questions do. */
    public static DataSource fresh() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(freshUrl());
        pool.setMinimumIdle(0);
        return lent(new HikariDataSource(pool));
    }

    private static synchronized DataSource lent(HikariDataSource newest) {
        LENT.add(newest);
        if (LENT.size() > MOST_LENT) LENT.remove().close();
        return newest;
    }

    /** The address of a fresh database, user included, for those who bring their own pool. */
    public static String freshUrl() {
        String name = "fresh" + UUID.randomUUID().toString().replace("-", "");
        return arePostgresql() ? Postgresql.copy(name) : h2(name);
    }

    private static String h2(String name) {
        return migrated("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1000;USER=sa".formatted(name));
    }

    private static String migrated(String url) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return url;
    }

    /** One server a test run, started when first asked for; each database is a copy of one that was migrated. */
    private static final class Postgresql {

        /** Tests need no commit to outlive the machine; a benchmark does, since production waits for the disk. */
        private static final String DURABLE = System.getProperty("alongside.database.durable", "off");

        /** Where Linux keeps files in memory: a database is copied there eight times as fast as on a disk. */
        private static final Path MEMORY = Path.of("/dev/shm");

        private static final DataSize ENOUGH = DataSize.ofGigabytes(8);

        private static final EmbeddedPostgres SERVER = start();

        static String copy(String name) {
            JdbcClient.create(SERVER.getPostgresDatabase())
                    .sql("create database %s template migrated".formatted(name))
                    .update();
            return SERVER.getJdbcUrl("postgres", name);
        }

        private static boolean isRoomInMemory() throws IOException {
            return DURABLE.equals("off")
                    && Files.isWritable(MEMORY)
                    && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH.toBytes();
        }

        /** Last of all: an engine that ends says so in its database, and would wait half a minute for one that is gone. */
        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", DURABLE)
                        .setServerConfig("synchronous_commit", DURABLE);
                if (isRoomInMemory()) builder.setDataDirectory(Files.createTempDirectory(MEMORY, "alongside"));
                EmbeddedPostgres server = builder.start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                JdbcClient.create(server.getPostgresDatabase())
                        .sql("create database migrated")
                        .update();
                migrated(server.getJdbcUrl("postgres", "migrated"));
                return server;
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }
}
