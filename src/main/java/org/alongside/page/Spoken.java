package org.alongside.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and codes as pages write them. */
public final class Spoken {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Spoken() {}

    /** As {@code 2 March 2026, 16:30}, in London. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** Turns a code such as {@code referralReceived} into words. */
    public static String code(String code) {
        String words = code.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
