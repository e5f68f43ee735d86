package org.alongside.timing.command;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The database the settings name, migrated, and nothing else: neither the engine nor a page. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class OpenDatabase {

    /** How H2 says that another process has the file open. */
    private static final int HELD = 90020;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    static ConfigurableApplicationContext with(Class<?>... beans) throws NotToBeHad {
        try {
            return new SpringApplicationBuilder(OpenDatabase.class)
                    .sources(beans)
                    .web(WebApplicationType.NONE)
                    .properties("alongside.demo.empty=true")
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .run();
        } catch (RuntimeException trouble) {
            throw NotToBeHad.because(trouble).orElseThrow(() -> trouble);
        }
    }

    /** There is no working with the database now, with a sentence that says why. */
    static final class NotToBeHad extends Exception {

        private static final long serialVersionUID = 1;

        private final String sentence;

        private NotToBeHad(String sentence, Throwable trouble) {
            super(sentence, trouble);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }

        private static Optional<NotToBeHad> because(RuntimeException trouble) {
            if (causes(trouble).anyMatch(NotToBeHad::isHeld))
                return Optional.of(new NotToBeHad(
                        "The embedded database is held by the running service. Stop the service first, or use PostgreSQL, "
                                + "which serves both at once.",
                        trouble));
            return causes(trouble)
                    .filter(cause -> cause instanceof SQLException
                            || cause instanceof FlywayException
                            || cause instanceof PoolInitializationException)
                    .reduce((outer, inner) -> inner)
                    .map(cause -> new NotToBeHad("The database cannot be opened: " + cause.getMessage(), trouble));
        }

        private static boolean isHeld(Throwable cause) {
            return cause instanceof SQLException refused && refused.getErrorCode() == HELD;
        }

        private static Stream<Throwable> causes(Throwable trouble) {
            return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause);
        }
    }
}
