package org.alongside.calendar;

import static org.alongside.calendar.TeamCalendarTest.london;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.alongside.record.TestClock;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class WorkingDaysTest {

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", true);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TestClock clock = new TestClock();
    private final WorkingDays workingDays = new WorkingDays(CalendarSettings.usual(), new Offices(jdbc), clock);

    @BeforeEach
    void twoTeams() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        say("insert into organisation (id, name) values ('trust', 'The trust')");
        say(
                "insert into team (id, organisation_id, name) values ('early', 'trust', 'Early'), ('usual', 'trust', 'Usual')");
        say("insert into office_hours (team_id, weekday, opens, closes) values ('early', 1, '07:00', '15:00')");
        say("insert into office_closed (team_id, closed_on, reason) values ('usual', date '2026-11-03', 'Away day')");
        say("insert into office_cut_off (team_id, cut_off) values ('usual', '12:00')");
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void aTeamWithItsOwnHoursKeepsThose() {
        assertThat(workingDays.calendarOf("early").deadline(london("2026-11-02T09:00"), 1))
                .isEqualTo(london("2026-11-09T15:00"));
    }

    @Test
    void aTeamWithoutHoursKeepsThoseOfTheSettingsButItsOwnClosedDaysAndCutOff() {
        assertThat(workingDays.calendarOf("usual").deadline(london("2026-11-02T13:00"), 1))
                .isEqualTo(london("2026-11-05T16:30"));
    }

    @Test
    void withoutATeamTheSettingsCount() {
        assertThat(workingDays.calendarOf(null).deadline(london("2026-11-02T13:00"), 1))
                .isEqualTo(london("2026-11-03T16:30"));
    }

    @Test
    void aTeamIsReadOnceAndAgainAfterItWasForgotten() {
        var before = workingDays.calendarOf("early");
        say("delete from office_hours");
        assertThat(workingDays.calendarOf("early")).isSameAs(before);

        workingDays.forget("early");
        assertThat(workingDays.calendarOf("early").deadline(london("2026-11-02T09:00"), 1))
                .isEqualTo(london("2026-11-03T16:30"));
    }

    @Test
    void whatAnotherMachineChangedIsKnownAMinuteLater() {
        clock.is(london("2026-11-02T09:00"));
        var before = workingDays.calendarOf("early");
        say("delete from office_hours");
        clock.is(london("2026-11-02T09:00").plusSeconds(59));
        assertThat(workingDays.calendarOf("early")).isSameAs(before);

        clock.is(london("2026-11-02T09:01"));
        assertThat(workingDays.calendarOf("early").deadline(london("2026-11-02T09:00"), 1))
                .isEqualTo(london("2026-11-03T16:30"));
    }

    @Test
    void settingsNameHoursByDay() {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of(
                        "alongside.calendar.office-hours.saturday.opens", "10:00",
                        "alongside.calendar.office-hours.saturday.closes", "13:00",
                        "alongside.calendar.cut-off", "12:30")))
                .bind("alongside.calendar", CalendarSettings.class)
                .get();

        assertThat(settings.officeHours())
                .containsExactly(Map.entry(DayOfWeek.SATURDAY, OfficeHours.between("10:00", "13:00")));
        assertThat(settings.cutOff()).isEqualTo(LocalTime.parse("12:30"));
    }

    @Test
    void hoursThatCloseBeforeTheyOpenAreRefused() {
        assertThatThrownBy(() -> OfficeHours.between("16:30", "08:30"))
                .hasMessage("Office hours must open before they close: 16:30 to 08:30");
    }

    private void say(String sql) {
        jdbc.sql(sql).update();
    }
}
