package org.alongside.record;

import java.util.List;
import org.alongside.record.TimelineWish.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written down to be known before a visit, and what was withdrawn of it. */
@Component
class WarningsOnTimeline implements TimelineSource {

    private static final String SQL = """
            select n.written_at as happened, 'written-' || n.id as id, cast(null as uuid) as episode_id,
                w.name as actor, 'What to know first' as title, n.words, cast(null as varchar) as because
            from warning_note n join worker w on w.id = n.written_by where %1$s
            union all
            select n.withdrawn_at, 'withdrawn-' || n.id, cast(null as uuid), w.name,
                'What to know first: withdrawn', n.words, n.withdrawn_because
            from warning_note n join worker w on w.id = n.withdrawn_by where %1$s""".formatted(WarningNotes.TOLD);

    private final JdbcClient jdbc;

    WarningsOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.WARNING;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(
                jdbc,
                kind(),
                SQL,
                row -> Told.of(
                        row.getString("title"),
                        row.getString("words"),
                        Told.labelled("Withdrawn because", Stored.wordsIfAny(row, "because"))));
    }
}
