package org.alongside.work.team;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.calendar.ClosedDay;
import org.alongside.calendar.TeamCalendar;
import org.alongside.record.London;
import org.alongside.work.Lateness;
import org.jspecify.annotations.Nullable;

/** How long something waits, is late or has left, in the words and working days of one team. */
public final class TeamWords {

    /** Later than any target a model can give: the engine room's mark of a step without one. */
    private static final int NO_TARGET = 9999;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(London.ZONE);

    private final TeamCalendar calendar;
    private final Instant now;

    TeamWords(TeamCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : London.written(day);
    }

    public String dayOf(Instant moment) {
        return London.written(London.dayOf(moment));
    }

    public String closed(ClosedDay day) {
        return CalendarChanges.said(day);
    }

    public String weekday(DayOfWeek day) {
        return CalendarChanges.said(day);
    }

    public String moment(Instant moment) {
        if (hasNone(moment)) return "no target";
        return London.written(London.dayOf(moment)) + ", " + TIME.format(moment);
    }

    /** For {@code <time datetime>}. */
    public String machine(Instant moment) {
        return moment.toString();
    }

    /** How a target stands now, as {@code 2 working days late}. */
    public String standing(Instant due) {
        return Lateness.of(due, now, calendar).words();
    }

    public boolean isLate(Instant due) {
        return due.isBefore(now);
    }

    /** How many working days a target is late; none on its own day. */
    public int workingDaysLate(Instant due) {
        return due.isBefore(now) ? calendar.workingDays(London.dayOf(due), London.dayOf(now)) : 0;
    }

    /** How long something has waited, in hours up to two days and in days after that. */
    public String waited(Instant since) {
        long hours = Duration.between(since, now).toHours();
        if (hours < 1) return "less than an hour";
        if (hours < 48) return hours == 1 ? "1 hour" : hours + " hours";
        return "%d days (%d hours)".formatted(hours / 24, hours);
    }

    /** How long a target gives from when a step was opened, in the same words. */
    public String given(Instant from, Instant due) {
        return hasNone(due) ? "no target" : new TeamWords(calendar, due).waited(from);
    }

    /** A role within a sentence; one written in capitals stays as it is. */
    public static String within(String role) {
        return role.length() > 1 && Character.isUpperCase(role.charAt(1))
                ? role
                : role.substring(0, 1).toLowerCase(Locale.UK) + role.substring(1);
    }

    private static boolean hasNone(Instant due) {
        return London.dayOf(due).getYear() >= NO_TARGET;
    }
}
