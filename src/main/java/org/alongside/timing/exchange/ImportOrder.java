package org.alongside.timing.exchange;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A log somebody wants taken in.
 *
 * @param source what the system it comes from is called
 * @param by the worker who brings it; none from the command line
 * @param replaces whether it takes the place of the log there is from that source
 * @param zone whose clocks times without an offset are read by
 */
public record ImportOrder(
        String source,
        Format format,
        String fileName,
        @Nullable String by,
        boolean replaces,
        ZoneId zone,
        CsvColumns columns) {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int LONGEST_NAME = 255;
    private static final String SOURCE = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}";

    public ImportOrder {
        fileName = fileName.length() <= LONGEST_NAME ? fileName : fileName.substring(0, LONGEST_NAME);
    }

    /** A source is a plain name, since it stands in files and addresses. */
    public static boolean isSource(String name) {
        return name.matches(SOURCE) && name.strip().equals(name);
    }

    LogReader reader() {
        return switch (format) {
            case CSV -> new CsvLog(columns);
            case XES -> new XesLog();
        };
    }
}
