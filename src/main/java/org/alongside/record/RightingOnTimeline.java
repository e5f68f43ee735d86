package org.alongside.record;

import java.util.List;
import org.alongside.record.TimelineWish.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers that were corrected and steps that were taken back, with why; in confidence as the answers are. */
@Component
class RightingOnTimeline implements TimelineSource {

    private static final String OPEN_TO_THE_READER =
            "(not a.confidential or a.worker_id = :reader or a.episode_id in (:confided))";

    private static final String SQL = """
            select c.corrected_at as happened, 'corrected-' || c.id as id, c.episode_id, w.name as actor,
                'Answers put right: ' || a.step_name as title, c.because, cast(null as varchar(4000)) as cancelled
            from correction c join answers a on a.id = c.answers_id join worker w on w.id = c.corrected_by
            where c.episode_id in (:episodes) and %1$s
            union all
            select t.taken_back_at, 'back-' || t.id, t.episode_id, w.name, 'Step taken back: ' || a.step_name, t.because,
                t.cancelled
            from taking_back t join answers a on a.id = t.answers_id join worker w on w.id = t.taken_back_by
            where t.episode_id in (:episodes) and %1$s""".formatted(OPEN_TO_THE_READER);

    private final JdbcClient jdbc;

    RightingOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.STEP;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(
                jdbc,
                kind(),
                SQL,
                row -> Told.of(
                        row.getString("title"),
                        Told.labelled("Reason", row.getString("because")),
                        Told.labelled("No longer open", row.getString("cancelled"))));
    }
}
