package org.alongside.calendar;

import java.time.LocalDate;

/** A team's calendar has no working day within reach, so that no target can be worked out. */
public final class NoWorkingDay extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoWorkingDay(LocalDate after, int searched) {
        super("The team has no working day in the " + searched + " days after " + after
                + ". Look at its office hours and the days it is closed.");
    }
}
