package org.alongside.calendar;

import java.time.LocalDate;

/** A team's calendar has no working day within reach, so that no target can be worked out. */
public final class NoWorkingDay extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private NoWorkingDay(String where) {
        super("The team has no working day in the " + where + ". Look at its office hours and the days it is closed.");
    }

    static NoWorkingDay after(LocalDate day, int searched) {
        return new NoWorkingDay(searched + " days after " + day);
    }

    static NoWorkingDay before(LocalDate day, int searched) {
        return new NoWorkingDay(searched + " days before " + day);
    }
}
