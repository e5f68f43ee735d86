package org.alongside.timing.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What timings can be taken away as. */
public enum ExportFormat {
    /** An event log as IEEE 1849 has it. */
    XES("xes", "application/xml"),

    /** An event log as a table, zipped with its definitions. */
    CSV("csv.zip", "application/zip"),

    /** A line for each attempt at a step, zipped with its definitions. */
    STEPS("steps.zip", "application/zip");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
