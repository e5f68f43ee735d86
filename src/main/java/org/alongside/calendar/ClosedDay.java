package org.alongside.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a team is closed, and why.
 *
 * @param from the time of day from which it is closed; none for the whole day
 */
public record ClosedDay(LocalDate day, @Nullable LocalTime from, String reason) {

    /** Closed all day. */
    public ClosedDay(LocalDate day, String reason) {
        this(day, null, reason);
    }

    /** Until when it is open: on a day closed all day, until midnight, when it begins. */
    LocalTime openUntil() {
        return from == null ? LocalTime.MIDNIGHT : from;
    }
}
