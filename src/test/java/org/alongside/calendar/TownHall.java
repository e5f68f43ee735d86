package org.alongside.calendar;

import static org.alongside.calendar.TeamCalendarTest.london;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.alongside.record.TestClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Two teams whose managers change their calendars while time goes by, and machines that count their working time. */
final class TownHall {

    static final String POD = "pod";
    static final String NORTH = "north";

    final DataSource database = Databases.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final TestClock clock = new TestClock();
    final OfficeCalendars calendars;
    private final CalendarNotes notes = new CalendarNotes(jdbc);
    private final WorkingTimes here = machine();

    TownHall() {
        say("insert into organisation (id, name) values ('council', 'The council')");
        say("insert into team (id, organisation_id, name) values ('pod', 'council', 'Pod'), ('north', 'council', 'N')");
        var usual = CalendarSettings.usual();
        calendars = new OfficeCalendars(jdbc, notes, new Offices(jdbc), usual, workingDays(), clock);
    }

    /** Another machine on the same database, with a memory of its own. */
    WorkingTimes machine() {
        return new WorkingTimes(new CalendarNotes(jdbc), CalendarSettings.usual(), clock);
    }

    /** Those of another machine. */
    WorkingDays workingDays() {
        return new WorkingDays(CalendarSettings.usual(), new Offices(jdbc), clock);
    }

    WorkingTime time(@Nullable String team) {
        return here.of(team);
    }

    String worked(@Nullable String team, String from, String until) {
        return Duration.ofMillis(time(team).millisBetween(london(from), london(until)))
                .toString();
    }

    /** Starts the program with these settings. */
    void starts(CalendarSettings settings) {
        new SettingsNoted(settings, notes, clock, new DataSourceTransactionManager(database))
                .afterSingletonsInstantiated();
    }

    void itIs(Instant now) {
        clock.is(now);
    }

    void opensDaily(String team, String opens, String closes) {
        calendars.keepHours(team, daily(opens, closes));
    }

    void closes(String team, String day, @Nullable String from) {
        calendars.close(
                team, new ClosedDay(LocalDate.parse(day), from == null ? null : LocalTime.parse(from), "As agreed"));
    }

    static Map<DayOfWeek, OfficeHours> daily(String opens, String closes) {
        var hours = new EnumMap<DayOfWeek, OfficeHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) hours.put(day, OfficeHours.between(opens, closes));
        return hours;
    }

    void say(String sql) {
        jdbc.sql(sql).update();
    }
}
