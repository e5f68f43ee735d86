package org.alongside.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one home of working days: the calendar of each team, read and remembered for a minute. */
@Component
public class WorkingDays {

    /** So long another machine may not know yet what a manager changed on this one. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final CalendarSettings settings;
    private final Offices offices;
    private final Clock clock;
    private final BankHolidays bankHolidays = new BankHolidays();
    private final TeamCalendar usual;
    private final Map<String, Known> byTeam = new ConcurrentHashMap<>();

    WorkingDays(CalendarSettings settings, Offices offices, Clock clock) {
        this.settings = settings;
        this.offices = offices;
        this.clock = clock;
        this.usual = new TeamCalendar(settings.officeHours(), Map.of(), settings.cutOff(), bankHolidays);
    }

    /** The calendar of a team; without a team, that of the settings. */
    public TeamCalendar calendarOf(@Nullable String team) {
        if (team == null) return usual;
        var now = clock.instant();
        var known = byTeam.get(team);
        if (known != null && known.holdsAt(now)) return known.calendar();
        // Read outside the map, so that a slow database never blocks the calendars of other teams.
        var read = read(team);
        byTeam.put(team, new Known(read, now));
        return read;
    }

    private record Known(TeamCalendar calendar, Instant since) {

        boolean holdsAt(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(REMEMBERED));
        }
    }

    /** To be called when a team's hours, closed days or cut-off were changed. */
    public void forget(String team) {
        byTeam.remove(team);
    }

    private TeamCalendar read(String team) {
        var own = offices.hoursOf(team);
        return new TeamCalendar(
                own.isEmpty() ? settings.officeHours() : Map.copyOf(own),
                offices.daysClosed(team, LocalDate.EPOCH).stream()
                        .collect(Collectors.toUnmodifiableMap(ClosedDay::day, ClosedDay::openUntil)),
                offices.cutOffOf(team).orElse(settings.cutOff()),
                bankHolidays);
    }
}
