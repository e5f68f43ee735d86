package org.alongside.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Two teams whose hours and days of leave change over a year, in a database and, apart from it, minute by minute. Every
 * other team has the usual hours.
 */
public final class TownByMinutes {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TownHall hall = new TownHall();
    private final Map<String, MinuteByMinute> teams = new HashMap<>();
    private final MinuteByMinute others = new MinuteByMinute();

    /** As it is at that moment; minutes are known from ten months before the first change until a month later. */
    public TownByMinutes(Instant now) {
        var usual = CalendarSettings.usual();
        hall.itIs(Instant.parse("2025-06-01T00:00:00Z"));
        hall.starts(usual);
        others.settings(Instant.EPOCH, usual.officeHours());
        for (var team : new String[] {TownHall.POD, TownHall.NORTH}) {
            var minutes = new MinuteByMinute();
            minutes.settings(Instant.EPOCH, usual.officeHours());
            teams.put(team, minutes);
        }
        opensDaily(TownHall.NORTH, "2025-09-03T10:00:00Z", "00:00", "23:59");
        closes(TownHall.NORTH, "2025-10-20T10:00:00Z", "2025-10-27", null);
        opensDaily(TownHall.POD, "2025-10-20T10:00:00Z", "00:30", "12:00");
        closes(TownHall.POD, "2026-01-05T10:00:00Z", "2026-01-07", "11:00");
        opensDaily(TownHall.POD, "2026-03-02T10:00:00Z", "01:20", "03:00");
        closes(TownHall.NORTH, "2026-04-01T10:00:00Z", "2026-04-02", "13:15");
        hall.itIs(now);
        var until = now.atZone(LONDON).toLocalDate().plusMonths(1);
        others.walk(LocalDate.of(2025, 5, 1), until);
        teams.values().forEach(each -> each.walk(LocalDate.of(2025, 5, 1), until));
    }

    private void opensDaily(String team, String at, String opens, String closes) {
        hall.itIs(Instant.parse(at));
        hall.opensDaily(team, opens, closes);
        Map<DayOfWeek, OfficeHours> hours = TownHall.daily(opens, closes);
        Objects.requireNonNull(teams.get(team)).hours(Instant.parse(at), hours);
    }

    private void closes(String team, String at, String day, @Nullable String from) {
        hall.itIs(Instant.parse(at));
        hall.closes(team, day, from);
        Objects.requireNonNull(teams.get(team))
                .closed(
                        Instant.parse(at),
                        LocalDate.parse(day),
                        from == null ? LocalTime.MIDNIGHT : LocalTime.parse(from));
    }

    public DataSource database() {
        return hall.database;
    }

    /** As the application counts. */
    public WorkingTimes times() {
        return hall.machine();
    }

    /** Counted minute by minute, in milliseconds. */
    public long open(@Nullable String team, Instant from, Instant until) {
        return teams.getOrDefault(team == null ? "" : team, others).millisBetween(from, until);
    }
}
