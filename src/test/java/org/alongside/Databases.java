package org.alongside;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Empty, migrated databases of the kind the run is for: the system property {@code alongside.database} says
 * {@code h2}, the default, or {@code postgresql}.
 */
public final class Databases {

    private Databases() {}

    public static boolean arePostgresql() {
        return System.getProperty("alongside.database", "h2").equals("postgresql");
    }

    public static DataSource fresh() {
        return new DriverManagerDataSource(freshUrl());
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

        private static final EmbeddedPostgres SERVER = start();

        static String copy(String name) {
            JdbcClient.create(SERVER.getPostgresDatabase())
                    .sql("create database %s template migrated".formatted(name))
                    .update();
            return SERVER.getJdbcUrl("postgres", name);
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", DURABLE)
                        .setServerConfig("synchronous_commit", DURABLE)
                        .start();
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
