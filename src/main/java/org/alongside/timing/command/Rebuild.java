package org.alongside.timing.command;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Set;
import org.alongside.calendar.CalendarBeans;
import org.alongside.timing.exchange.ImportBeans;
import org.alongside.timing.store.CacheInUse;
import org.alongside.timing.store.StoreOfTimings;
import org.alongside.timing.store.Timings;
import org.springframework.context.ApplicationContext;

/** {@code timings rebuild}. */
final class Rebuild implements Command {

    private static final int TOLD_EVERY = 500_000;

    @Override
    public String word() {
        return "rebuild";
    }

    @Override
    public String usage() {
        return """
                rebuild
                  makes this machine's file of timings again from the log in the database, beside the old one, and puts
                  it in its place; the service must not be running here
                """;
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public Class<?>[] beans() {
        return new Class<?>[] {StoreOfTimings.class, CalendarBeans.class, ImportBeans.class};
    }

    @Override
    public int run(Arguments arguments, ApplicationContext beans, PrintStream out) {
        long[] told = {0};
        try {
            long rows = beans.getBean(Timings.class).rebuild(soFar -> {
                if (soFar / TOLD_EVERY == told[0]) return;
                told[0] = soFar / TOLD_EVERY;
                out.printf("%,d rows%n", soFar);
            });
            out.printf("The file of timings was made again from %,d rows.%n", rows);
            return TimingsCommand.GOOD;
        } catch (CacheInUse held) {
            out.println("Nothing was made: the running service holds the file of timings. Stop the service first.");
        } catch (SQLException | IOException unreadable) {
            out.println(
                    "Nothing was made: the file of timings cannot be written. Is there room, and may it be written to?");
        }
        return TimingsCommand.REFUSED;
    }
}
