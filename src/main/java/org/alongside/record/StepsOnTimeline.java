package org.alongside.record;

import java.util.List;
import org.alongside.pathway.AnswersInWords;
import org.alongside.record.TimelineWish.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps done, with what was answered; what was said in confidence only for those who may read it. */
@Component
class StepsOnTimeline implements TimelineSource {

    private final JdbcClient jdbc;
    private final AnswersInWords inWords;

    StepsOnTimeline(JdbcClient jdbc, AnswersInWords inWords) {
        this.jdbc = jdbc;
        this.inWords = inWords;
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
                """
                select a.answered_at as happened, a.id, a.episode_id, w.name as actor, a.step_name, a.pathway,
                    a.pathway_version, a.form, a.content
                from answers a join worker w on w.id = a.worker_id
                where a.episode_id in (:episodes)
                    and (not a.confidential or a.worker_id = :reader or a.episode_id in (:confided))""",
                row -> new Told(
                        row.getString("step_name"),
                        inWords
                                .of(
                                        row.getString("pathway"),
                                        row.getInt("pathway_version"),
                                        row.getString("form"),
                                        row.getString("content"))
                                .stream()
                                .map(line -> line.label() + ": " + line.answer())
                                .toList()));
    }
}
