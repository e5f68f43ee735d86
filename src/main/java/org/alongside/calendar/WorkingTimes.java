package org.alongside.calendar;

import static org.alongside.calendar.TeamCalendar.LONDON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.calendar.CalendarNotes.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The working time of each team, in its calendar as it was then. To be asked for anew by whoever begins to count. */
@Component
public class WorkingTimes {

    /** The longest target is ten years away. */
    private static final int YEARS_AHEAD = 11;

    private final CalendarNotes notes;
    private final CalendarSettings settings;
    private final Clock clock;
    private final BankHolidays bankHolidays = new BankHolidays();
    private final Map<String, Counted> byTeam = new ConcurrentHashMap<>();

    WorkingTimes(CalendarNotes notes, CalendarSettings settings, Clock clock) {
        this.notes = notes;
        this.settings = settings;
        this.clock = clock;
    }

    /** That of a team; without a team, and for one that nobody knows, that of the settings. */
    public WorkingTime of(@Nullable String team) {
        var office = team == null ? "" : team;
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        // Read before the notes: what another machine adds meanwhile is then read again the next time.
        var version = notes.versionFor(office);
        var known = byTeam.get(office);
        if (known != null && known.version().equals(version) && known.on().equals(today)) return known.time();
        var counted = new WorkingTime(calendarOf(office, today), LocalDate.of(today.getYear() + YEARS_AHEAD, 1, 1));
        byTeam.put(office, new Counted(version, today, counted));
        return counted;
    }

    private CalendarThen calendarOf(String office, LocalDate today) {
        var usual = notes.hoursOf(null);
        if (usual.isEmpty()) usual.note(CalendarNotes.ALWAYS, settings.officeHours());
        return new CalendarThen(notes.hoursOf(office), usual, notes.openUntil(office, today), bankHolidays, today);
    }

    private record Counted(Version version, LocalDate on, WorkingTime time) {}
}
