package org.alongside.work.team;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.calendar.WorkingDays;
import org.alongside.record.London;
import org.alongside.record.Stored;
import org.alongside.work.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The open steps of a team that are overdue, soon will be, or of which nothing was noted for long. */
@Repository
class LateSteps {

    private static final String OPEN_IN_THE_TEAM = """
            (select o.*, coalesce((select max(l.happened_at) from step_log l where l.step_id = o.step_id), o.created_at)
                as last_touch from open_step o where o.team_id = :team)
            """;

    private static final String ROWS = """
            select s.step_id, s.name, s.pathway_name, r.label as role, w.name as owner_name, s.due, s.first_due,
                s.created_at, s.last_touch, e.id as episode_id, e.reference, p.id as person_id, %s as person
            from %s s
            join episode e on e.id = s.episode_id
            join person p on p.id = e.person_id
            join role r on r.id = s.role_id
            left join worker w on w.id = s.owner
            """.formatted(Named.PERSON, OPEN_IN_THE_TEAM);

    /** Longer exports are nobody's reading, and would hold the database for long. */
    static final int MOST_EXPORTED = 5_000;

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final TeamSettings settings;
    private final Clock clock;

    LateSteps(JdbcClient jdbc, WorkingDays workingDays, TeamSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    ListPage<LateStep> of(String team, LateView view, Place after) {
        return ListPage.of(
                read(team, view, after, ListPage.SIZE + 1),
                ListPage.SIZE,
                last -> view.placeOf(last).toString());
    }

    List<LateStep> all(String team, LateView view) {
        return read(team, view, Place.START, MOST_EXPORTED);
    }

    /** How many there are of each kind. */
    Map<LateView, Integer> counts(String team) {
        return with(
                        jdbc.sql("""
                        select count(case when %s then 1 end) as overdue, count(case when %s then 1 end) as at_risk,
                            count(case when %s then 1 end) as stuck
                        from %s s""".formatted(
                                        LateView.OVERDUE.condition(),
                                        LateView.AT_RISK.condition(),
                                        LateView.STUCK.condition(),
                                        OPEN_IN_THE_TEAM)),
                        team)
                .query((row, line) -> new EnumMap<>(Map.of(
                        LateView.OVERDUE, row.getInt("overdue"),
                        LateView.AT_RISK, row.getInt("at_risk"),
                        LateView.STUCK, row.getInt("stuck"))))
                .single();
    }

    /** One open step of the team, late or not. */
    Optional<LateStep> find(String team, String stepId) {
        return jdbc.sql(ROWS + " where s.step_id = :step")
                .param("team", team)
                .param("step", stepId)
                .query(LateStep::read)
                .optional();
    }

    private List<LateStep> read(String team, LateView view, Place after, int rows) {
        String sql = ROWS + " where " + view.condition() + "\n" + """
                 and (s.%1$s, s.step_id) > (:at, :id) order by s.%1$s, s.step_id fetch first :rows rows only""".formatted(view.orderedBy());
        return with(jdbc.sql(sql), team)
                .param("at", Stored.moment(after.at()))
                .param("id", after.id())
                .param("rows", rows)
                .query(LateStep::read)
                .list();
    }

    private StatementSpec with(StatementSpec question, String team) {
        Instant now = clock.instant();
        return question.param("team", team)
                .param("now", Stored.moment(now))
                .param("seconds", now.getEpochSecond())
                .param("share", settings.atRiskPercent() / 100.0)
                .param("quietSince", Stored.moment(quietSince(team, now)));
    }

    private Instant quietSince(String team, Instant now) {
        return workingDays.calendarOf(team).opening(London.dayOf(now), settings.stuckAfterWorkingDays());
    }
}
