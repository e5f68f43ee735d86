package org.alongside.work;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alongside.calendar.TeamCalendar;
import org.alongside.record.London;

/**
 * How a target stands at a moment, in working days of the team that serves the step.
 *
 * @param days working days late, or left where it is not late
 */
public record Lateness(boolean late, boolean today, boolean hasTarget, int days, Instant due) {

    /** A step without a target is due at the end of time; nobody plans for ten years. */
    private static final int FAR = 3_700;

    public static Lateness of(Instant due, Instant now, TeamCalendar calendar) {
        LocalDate day = London.dayOf(due);
        LocalDate today = London.dayOf(now);
        if (DAYS.between(today, day) > FAR) return new Lateness(false, false, false, 0, due);
        boolean late = due.isBefore(now);
        int days = late ? calendar.workingDays(day, today) : calendar.workingDays(today, day);
        return new Lateness(late, day.equals(today), true, days, due);
    }

    /** As "2 working days late", "due today by 16:30" or "5 working days left". */
    public String words() {
        if (!hasTarget) return "no target";
        if (today) return (late ? "late since %s today" : "due today by %s").formatted(time());
        if (days == 0) return late ? "late since %s".formatted(day()) : "due before the next working day";
        return "%d working %s %s".formatted(days, days == 1 ? "day" : "days", late ? "late" : "left");
    }

    /** The target itself, as "3 March 2026". */
    public String day() {
        return hasTarget ? London.written(London.dayOf(due)) : "";
    }

    private LocalTime time() {
        return LocalTime.ofInstant(due, London.ZONE).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    }
}
