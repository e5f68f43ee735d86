package org.alongside.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What single teams say about their own hours, where they differ from the settings. */
@Repository
class Offices {

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The team's own hours by day of the week; empty for a team that keeps those of the settings. */
    Map<DayOfWeek, OfficeHours> hoursOf(String team) {
        var hours = new EnumMap<DayOfWeek, OfficeHours>(DayOfWeek.class);
        jdbc.sql("select weekday, opens, closes from office_hours where team_id = :team")
                .param("team", team)
                .query(row -> {
                    hours.put(DayOfWeek.of(row.getInt("weekday")), hours(row));
                });
        return hours;
    }

    /** The days on which the team is closed from a day on, in their order. */
    List<ClosedDay> daysClosed(String team, LocalDate from) {
        return jdbc.sql("""
                        select closed_on, closed_from, reason from office_closed
                        where team_id = :team and closed_on >= :from order by closed_on""")
                .param("team", team)
                .param("from", from)
                .query((row, n) -> new ClosedDay(
                        row.getObject("closed_on", LocalDate.class),
                        row.getObject("closed_from", LocalTime.class),
                        row.getString("reason")))
                .list();
    }

    Optional<LocalTime> cutOffOf(String team) {
        return jdbc.sql("select cut_off from office_cut_off where team_id = :team")
                .param("team", team)
                .query((row, n) -> row.getObject("cut_off", LocalTime.class))
                .optional();
    }

    static OfficeHours hours(ResultSet row) throws SQLException {
        return new OfficeHours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class));
    }
}
