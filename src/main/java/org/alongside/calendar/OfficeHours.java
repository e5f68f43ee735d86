package org.alongside.calendar;

import java.time.LocalTime;

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
}
