package org.alongside.calendar;

import static org.alongside.calendar.TeamCalendarTest.london;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.alongside.record.TestClock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database from before calendars were noted: what it holds counts as having always been so. */
@Tag("both-databases")
class CalendarsTakenOverTest {

    private final DataSource database = Databases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void anOlderDatabaseIsBroughtUpToDate() {
        if (Databases.arePostgresql()) say("drop schema public cascade; create schema public");
        else say("drop all objects");
        flyway().target("28").load().migrate();
        say("insert into organisation (id, name) values ('trust', 'The trust')");
        say("insert into team (id, organisation_id, name) values ('early', 'trust', 'Early'), ('usual', 'trust', 'U')");
        say("insert into office_hours (team_id, weekday, opens, closes) values ('early', 1, '07:00', '15:00')");
        say("insert into office_hours (team_id, weekday, opens, closes) values ('early', 2, '07:00', '12:00')");
        say("insert into office_closed (team_id, closed_on, reason) values ('usual', date '2026-11-03', 'Away day')");
        flyway().load().migrate();
    }

    @Test
    void itsHoursAndClosedDaysHaveAlwaysBeenSo() {
        assertThat(worked("early", "2003-03-03T00:00", "2003-03-10T00:00")).isEqualTo("PT13H");
        assertThat(worked("usual", "2026-11-02T00:00", "2026-11-05T00:00")).isEqualTo("PT16H");
    }

    private String worked(String team, String from, String until) {
        var times = new WorkingTimes(new CalendarNotes(jdbc), CalendarSettings.usual(), new TestClock());
        return Duration.ofMillis(times.of(team).millisBetween(london(from), london(until)))
                .toString();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration");
    }

    private void say(String sql) {
        jdbc.sql(sql).update();
    }
}
