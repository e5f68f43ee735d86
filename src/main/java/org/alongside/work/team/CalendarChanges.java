package org.alongside.work.team;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.access.TeamChanges;
import org.alongside.calendar.ClosedDay;
import org.alongside.calendar.OfficeCalendars;
import org.alongside.calendar.OfficeHours;
import org.alongside.calendar.TeamHours;
import org.alongside.record.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team's hours, closed days and cut-off, changed by its manager; each change is noted in words. */
@Component
class CalendarChanges {

    private final OfficeCalendars calendars;
    private final TeamChanges changes;
    private final Clock clock;

    CalendarChanges(OfficeCalendars calendars, TeamChanges changes, Clock clock) {
        this.calendars = calendars;
        this.changes = changes;
        this.clock = clock;
    }

    TeamHours of(String team) {
        return calendars.of(team, today());
    }

    @Transactional
    public void keep(String team, Map<DayOfWeek, OfficeHours> hours, @Nullable LocalTime cutOff, String by) {
        TeamHours before = of(team);
        if (!hours.equals(before.hours())) {
            calendars.keepHours(team, hours);
            changes.note(team, by, "Office hours: %s. Before: %s.".formatted(said(hours), said(before.hours())));
        }
        if (!Objects.equals(cutOff, before.cutOff())) {
            calendars.cutOff(team, cutOff);
            changes.note(team, by, "Cut-off: %s. Before: %s.".formatted(said(cutOff), said(before.cutOff())));
        }
    }

    @Transactional
    public void close(String team, ClosedDay closed, String by) {
        calendars.close(team, closed);
        changes.note(team, by, "Closed on %s: %s".formatted(said(closed), closed.reason()));
    }

    @Transactional
    public void open(String team, LocalDate day, String by) {
        if (calendars.open(team, day)) changes.note(team, by, "Open on %s after all.".formatted(London.written(day)));
    }

    LocalDate today() {
        return London.dayOf(clock.instant());
    }

    /** The day and, where the team closes early, from when. */
    static String said(ClosedDay closed) {
        String day = London.written(closed.day());
        return closed.from() == null ? day : "%s from %s".formatted(day, closed.from());
    }

    static String said(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String said(Map<DayOfWeek, OfficeHours> hours) {
        return new TreeMap<>(hours)
                .entrySet().stream()
                        .map(day -> "%s %s to %s"
                                .formatted(
                                        said(day.getKey()),
                                        day.getValue().opens(),
                                        day.getValue().closes()))
                        .collect(Collectors.joining(", "));
    }

    private static String said(@Nullable LocalTime cutOff) {
        return cutOff == null ? "the closing time" : cutOff.toString();
    }
}
