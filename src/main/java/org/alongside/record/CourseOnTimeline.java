package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alongside.record.TimelineWish.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The course of episodes: begun, dated points reached, handed on, closed and opened again. */
@Component
class CourseOnTimeline implements TimelineSource {

    private static final String SQL = """
            select e.opened_at as happened, 'opened-' || e.id as id, e.id as episode_id, w.name as actor,
                'opened' as what, t.name as one, l.reference as two, null as three
            from episode e join worker w on w.id = e.opened_by
            left join team t on t.id = e.receiving_team left join episode l on l.id = e.linked_from
            where e.id in (:episodes)
            union all
            select m.reached_at, 'milestone-' || m.episode_id || m.name, m.episode_id, null, 'milestone', m.name, null, null
            from milestone m where m.episode_id in (:episodes)
            union all
            select h.asked_at, 'handOn-' || h.id, h.episode_id, w.name, 'handOn', t.name, r.name, h.note
            from hand_on h join worker w on w.id = h.asked_by join worker r on r.id = h.worker_id
            join team t on t.id = h.receiving_team where h.episode_id in (:episodes)
            union all
            select e.closed_at, 'closed-' || e.id, e.id, w.name, 'closed', e.closing_reason, e.closing_note, e.still_open
            from episode e left join worker w on w.id = e.closed_by
            where e.id in (:episodes) and e.closed_at is not null
            union all
            select r.closed_at, 'closed-' || r.id, r.episode_id, w.name, 'closed', r.closing_reason, r.closing_note,
                r.still_open
            from reopening r left join worker w on w.id = r.closed_by
            where r.episode_id in (:episodes) and r.closed_at is not null
            union all
            select r.carried_out_at, 'reopened-' || r.id, r.episode_id, w.name, 'reopened', r.because, null, null
            from reopening r join worker w on w.id = r.asked_by
            where r.episode_id in (:episodes) and r.carried_out_at is not null""";

    private final JdbcClient jdbc;

    CourseOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.COURSE;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(jdbc, kind(), SQL, CourseOnTimeline::told);
    }

    private static Told told(ResultSet row) throws SQLException {
        String one = Stored.wordsIfAny(row, "one");
        String two = Stored.wordsIfAny(row, "two");
        String three = Stored.wordsIfAny(row, "three");
        return switch (row.getString("what")) {
            case "opened" ->
                Told.of("Episode begun", Told.labelled("Sent to", one), Told.labelled("Handed on from", two));
            case "milestone" -> Told.of(Words.spoken(one == null ? "" : one));
            case "handOn" -> Told.of("Handed on to %s, %s".formatted(two, one), three);
            case "closed" -> Told.of("Episode closed", reason(one), two, Told.labelled("Still open", three));
            default -> Told.of("Episode opened again", one);
        };
    }

    private static @Nullable String reason(@Nullable String code) {
        return code == null
                ? null
                : ClosingReason.of(code).map(ClosingReason::label).orElse(Words.spoken(code));
    }
}
