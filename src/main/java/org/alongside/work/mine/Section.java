package org.alongside.work.mine;

import java.time.Instant;
import java.util.Locale;
import org.alongside.record.London;

/** The parts of my work, by when a step is due. */
enum Section {
    OVERDUE("Overdue"),
    TODAY("Due today"),
    WEEK("Next 7 days"),
    LATER("Later"),
    WAITING("Waiting for someone else");

    private static final int DAYS_OF_A_WEEK = 7;

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /** Its name in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Section of(Instant due, Instant now) {
        if (due.isBefore(now)) return OVERDUE;
        if (due.isBefore(startOfDay(1, now))) return TODAY;
        return due.isBefore(startOfDay(1 + DAYS_OF_A_WEEK, now)) ? WEEK : LATER;
    }

    /** Where it begins in the list by target. */
    Instant begins(Instant now) {
        return switch (this) {
            case OVERDUE, WAITING -> Instant.EPOCH;
            case TODAY -> now;
            case WEEK -> startOfDay(1, now);
            case LATER -> startOfDay(1 + DAYS_OF_A_WEEK, now);
        };
    }

    private static Instant startOfDay(int daysAhead, Instant now) {
        return London.dayOf(now).plusDays(daysAhead).atStartOfDay(London.ZONE).toInstant();
    }
}
