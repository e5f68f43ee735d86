package org.alongside.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.alongside.calendar.TeamCalendar;

/** Working days counted from the day on which the stories are told. */
final class Days {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Instant now;
    private final TeamCalendar calendar;

    Days(Instant now, TeamCalendar calendar) {
        this.now = now;
        this.calendar = calendar;
    }

    Instant now() {
        return now;
    }

    /** The working day so many after today, or before it; with none, today or the last one before it. */
    LocalDate day(int count) {
        LocalDate day = now.atZone(LONDON).toLocalDate();
        while (!calendar.isWorkingDay(day)) day = day.minusDays(1);
        for (int left = Math.abs(count); left > 0; left--) day = next(day, Integer.signum(count));
        return day;
    }

    /** The same day, or the next one the office is open. */
    LocalDate openOn(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : next(day, 1);
    }

    private LocalDate next(LocalDate from, int step) {
        LocalDate day = from.plusDays(step);
        while (!calendar.isWorkingDay(day)) day = day.plusDays(step);
        return day;
    }
}
