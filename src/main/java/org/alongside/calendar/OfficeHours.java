package org.alongside.calendar;

import java.time.LocalTime;
import java.util.Optional;

/**
 * When an office is open on one day of the week, in London time.
 *
 * @param opens when the day begins
 * @param closes when it ends; a target that falls on the day ends here
 */
public record OfficeHours(LocalTime opens, LocalTime closes) {

    public OfficeHours {
        if (!opens.isBefore(closes))
            throw new IllegalArgumentException("Office hours must open before they close: " + opens + " to " + closes);
    }

    static OfficeHours between(String opens, String closes) {
        return new OfficeHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    /** What is left of them on a day on which the office is closed from a time of day on. */
    Optional<OfficeHours> closedFrom(LocalTime from) {
        if (!from.isAfter(opens)) return Optional.empty();
        return Optional.of(from.isBefore(closes) ? new OfficeHours(opens, from) : this);
    }
}
