package org.alongside.timing.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of event logs. */
public enum Format {
    CSV,
    XES;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
