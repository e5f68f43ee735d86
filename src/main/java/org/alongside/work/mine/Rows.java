package org.alongside.work.mine;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.access.Roles;
import org.alongside.access.Team;
import org.alongside.access.Teams;
import org.alongside.calendar.WorkingDays;
import org.alongside.work.Lateness;
import org.springframework.stereotype.Component;

/** Puts steps as they are stored into words: how the target stands in the serving team's calendar, and whose it is. */
@Component
class Rows {

    private final WorkingDays calendars;
    private final Roles roles;
    private final Teams teams;
    private final Clock clock;

    Rows(WorkingDays calendars, Roles roles, Teams teams, Clock clock) {
        this.calendars = calendars;
        this.roles = roles;
        this.teams = teams;
        this.clock = clock;
    }

    List<Row> of(List<MyStep> steps) {
        Map<String, String> teamNames = new ConcurrentHashMap<>();
        return steps.stream().map(step -> row(step, teamNames)).toList();
    }

    private Row row(MyStep step, Map<String, String> teamNames) {
        return new Row(
                step,
                Lateness.of(step.due(), clock.instant(), calendars.calendarOf(step.team())),
                roles.inWords(step.role()),
                teamNames.computeIfAbsent(
                        step.team(), id -> teams.find(id).map(Team::name).orElse(id)));
    }
}
