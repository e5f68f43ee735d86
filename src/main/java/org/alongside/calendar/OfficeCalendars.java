package org.alongside.calendar;

import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A team's own hours, closed days and cut-off, to be read and changed. Targets given before stay as they are, and what
 * working time was counted by is noted with each change.
 */
@Repository
public class OfficeCalendars {

    private final JdbcClient jdbc;
    private final CalendarNotes notes;
    private final Offices offices;
    private final CalendarSettings settings;
    private final WorkingDays workingDays;
    private final Clock clock;

    OfficeCalendars(
            JdbcClient jdbc,
            CalendarNotes notes,
            Offices offices,
            CalendarSettings settings,
            WorkingDays workingDays,
            Clock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.offices = offices;
        this.settings = settings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** What the team's working days are made of, with the closed days from a day on. */
    public TeamHours of(String team, LocalDate from) {
        Map<DayOfWeek, OfficeHours> own = offices.hoursOf(team);
        return new TeamHours(
                own.isEmpty() ? settings.officeHours() : own,
                !own.isEmpty(),
                offices.cutOffOf(team).orElse(null),
                offices.daysClosed(team, from));
    }

    /** Gives the team hours of its own; with none at all it keeps those of the settings. */
    @Transactional
    public void keepHours(String team, Map<DayOfWeek, OfficeHours> hours) {
        jdbc.sql("delete from office_hours where team_id = ?").param(team).update();
        hours.forEach((day, open) -> jdbc.sql(
                        "insert into office_hours (team_id, weekday, opens, closes) values (?, ?, ?, ?)")
                .param(team)
                .param(day.getValue())
                .param(open.opens())
                .param(open.closes())
                .update());
        notes.hours(team, hours, clock.instant());
        forget(team);
    }

    /** Closes the team on a day, or otherwise on a day on which it is closed already. */
    @Transactional
    public void close(String team, ClosedDay closed) {
        remove(team, closed.day());
        jdbc.sql("insert into office_closed (team_id, closed_on, closed_from, reason) values (?, ?, ?, ?)")
                .param(1, team)
                .param(2, closed.day())
                .param(3, closed.from(), Types.TIME)
                .param(4, closed.reason())
                .update();
        notes.closed(team, closed, clock.instant());
        forget(team);
    }

    /** Works on a day after all; whether the team was to be closed on it. */
    @Transactional
    public boolean open(String team, LocalDate day) {
        boolean wasClosed = remove(team, day);
        if (wasClosed) notes.opened(team, day, clock.instant());
        forget(team);
        return wasClosed;
    }

    private boolean remove(String team, LocalDate day) {
        return jdbc.sql("delete from office_closed where team_id = ? and closed_on = ?")
                        .param(team)
                        .param(day)
                        .update()
                > 0;
    }

    /** Sets the team's cut-off; with none it keeps that of the settings. */
    @Transactional
    public void cutOff(String team, @Nullable LocalTime cutOff) {
        jdbc.sql("delete from office_cut_off where team_id = ?").param(team).update();
        if (cutOff != null) {
            jdbc.sql("insert into office_cut_off (team_id, cut_off) values (?, ?)")
                    .param(team)
                    .param(cutOff)
                    .update();
        }
        forget(team);
    }

    /** After the commit, since whoever reads before it would remember the old calendar for good. */
    private void forget(String team) {
        workingDays.forget(team);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workingDays.forget(team);
            }
        });
    }
}
