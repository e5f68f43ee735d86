package org.alongside.calendar;

import static org.alongside.calendar.TeamCalendar.endOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was noted of calendars since when, only ever added to. The settings are noted as hours of no team. */
@Repository
class CalendarNotes {

    /** What stands at the beginning of every history: it counts as having always been so. */
    static final Instant ALWAYS = Instant.EPOCH;

    private final JdbcClient jdbc;

    CalendarNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another for each change: one that is committed late alters it too, and one taken back is never there again. */
    record Version(long hours, long closed) {}

    /** That of a team's calendar, which those of the settings belong to. */
    Version versionFor(String team) {
        return jdbc.sql("""
                        select
                            (select coalesce(sum(id), 0) from office_hours_noted where team_id = :team or team_id is null),
                            (select coalesce(sum(id), 0) from office_closed_noted where team_id = :team)""")
                .param("team", team)
                .query((row, n) -> new Version(row.getLong(1), row.getLong(2)))
                .single();
    }

    void hours(@Nullable String team, Map<DayOfWeek, OfficeHours> hours, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into office_hours_noted (team_id, noted_at) values (?, ?)")
                .param(1, team, Types.VARCHAR)
                .param(2, at.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long noted = Objects.requireNonNull(key.getKey()).longValue();
        hours.forEach((day, open) -> jdbc.sql(
                        "insert into office_hours_then (noted, weekday, opens, closes) values (?, ?, ?, ?)")
                .params(noted, day.getValue(), open.opens(), open.closes())
                .update());
    }

    void closed(String team, ClosedDay closed, Instant at) {
        jdbc.sql("""
                        insert into office_closed_noted (team_id, closed_on, is_closed, closed_from, reason, noted_at)
                        values (?, ?, true, ?, ?, ?)""")
                .param(1, team)
                .param(2, closed.day())
                .param(3, closed.from(), Types.TIME)
                .param(4, closed.reason())
                .param(5, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void opened(String team, LocalDate day, Instant at) {
        jdbc.sql("insert into office_closed_noted (team_id, closed_on, is_closed, noted_at) values (?, ?, false, ?)")
                .params(team, day, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The hours a team had since when, none where it kept those of the settings; without a team, the settings' own. */
    HoursSince hoursOf(@Nullable String team) {
        var then = hoursThen(team);
        var since = new HoursSince();
        jdbc.sql("select id, noted_at from office_hours_noted where coalesce(team_id, '') = ? order by id")
                .param(team == null ? "" : team)
                .query(row -> {
                    since.note(moment(row), then.getOrDefault(row.getLong("id"), Map.of()));
                });
        return since;
    }

    /** Until when a team is open on days on which it is closed or closes early, as noted by the end of each. */
    Map<LocalDate, LocalTime> openUntil(String team, LocalDate today) {
        var until = new HashMap<LocalDate, LocalTime>();
        jdbc.sql("""
                        select closed_on, is_closed, coalesce(closed_from, time '00:00') as closes, noted_at
                        from office_closed_noted where team_id = ? order by id""").param(team).query(row -> {
            var day = row.getObject("closed_on", LocalDate.class);
            if (day.isBefore(today) && !moment(row).isBefore(endOf(day))) return;
            if (row.getBoolean("is_closed")) until.put(day, row.getObject("closes", LocalTime.class));
            else until.remove(day);
        });
        return until;
    }

    private Map<Long, Map<DayOfWeek, OfficeHours>> hoursThen(@Nullable String team) {
        var then = new HashMap<Long, Map<DayOfWeek, OfficeHours>>();
        jdbc.sql("""
                        select t.noted, t.weekday, t.opens, t.closes
                        from office_hours_then t join office_hours_noted n on n.id = t.noted
                        where coalesce(n.team_id, '') = ?""").param(team == null ? "" : team).query(row -> {
            then.computeIfAbsent(row.getLong("noted"), noted -> new EnumMap<>(DayOfWeek.class))
                    .put(DayOfWeek.of(row.getInt("weekday")), Offices.hours(row));
        });
        return then;
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("noted_at", OffsetDateTime.class).toInstant();
    }
}
