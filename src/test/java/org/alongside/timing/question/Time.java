package org.alongside.timing.question;

import java.time.LocalDate;

/** Days and hours as the tests of questions write them. */
final class Time {

    static final long HOUR = 3_600_000;

    /** March 2026: the clocks go forward on the 29th. */
    static final Asked IN_MARCH = Asked.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

    private Time() {}

    /** In milliseconds. */
    static long hours(double hours) {
        return Math.round(hours * HOUR);
    }

    /** A part that is known of so many. */
    static Part part(long known, double p50, double p85) {
        return new Part(known, hours(p50), hours(p85));
    }

    static Part unknown() {
        return new Part(0, null, null);
    }
}
