package org.alongside.timing.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.core.io.ClassPathResource;

/** What goes with each export, so that whoever reads it years later knows what its words mean. */
public final class Definitions {

    private Definitions() {}

    static String of(ExportOrder order, Instant taken) {
        return """
                Source: %s
                Taken: %s
                Holds: %s

                """.formatted(order.isOurs() ? "Alongside" : order.source(), taken, order.filter())
                + words(order.format(), order.isOurs());
    }

    /**
     * The same in every export of this format.
     *
     * @param ours whether it is of our own log
     */
    public static String words(ExportFormat format, boolean ours) {
        return file(format == ExportFormat.STEPS ? "step-timings" : "event-log")
                + file(ours ? "our-own-log" : "log-of-another-system")
                + file("every-export");
    }

    private static String file(String name) {
        try {
            return new ClassPathResource("timing/definitions/" + name + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
