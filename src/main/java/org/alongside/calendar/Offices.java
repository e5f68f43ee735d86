package org.alongside.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                    hours.put(
                            DayOfWeek.of(row.getInt("weekday")),
                            new OfficeHours(
                                    row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
                });
        return hours;
    }

    Set<LocalDate> daysClosed(String team) {
        return jdbc.sql("select closed_on from office_closed where team_id = :team")
                .param("team", team)
                .query((row, n) -> row.getObject("closed_on", LocalDate.class))
                .set();
    }

    Optional<LocalTime> cutOffOf(String team) {
        return jdbc.sql("select cut_off from office_cut_off where team_id = :team")
                .param("team", team)
                .query((row, n) -> row.getObject("cut_off", LocalTime.class))
                .optional();
    }
}
