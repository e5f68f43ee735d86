package org.alongside.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one home of working days: the calendar of each team, read once and remembered. */
@Component
public class WorkingDays {

    private final CalendarSettings settings;
    private final Offices offices;
    private final BankHolidays bankHolidays = new BankHolidays();
    private final TeamCalendar usual;
    private final Map<String, TeamCalendar> byTeam = new ConcurrentHashMap<>();

    WorkingDays(CalendarSettings settings, Offices offices) {
        this.settings = settings;
        this.offices = offices;
        this.usual = new TeamCalendar(settings.officeHours(), Map.of(), settings.cutOff(), bankHolidays);
    }

    /** The calendar of a team; without a team, that of the settings. */
    public TeamCalendar calendarOf(@Nullable String team) {
        if (team == null) return usual;
        var known = byTeam.get(team);
        if (known != null) return known;
        // Read outside the map, so that a slow database never blocks the calendars of other teams.
        var read = read(team);
        byTeam.put(team, read);
        return read;
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
