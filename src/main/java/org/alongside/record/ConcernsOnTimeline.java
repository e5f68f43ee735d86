package org.alongside.record;

import java.util.List;
import org.alongside.record.TimelineWish.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Safeguarding concerns, for who raised them and for the managers of the teams that work with the person. */
@Component
class ConcernsOnTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    ConcernsOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.CONCERN;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(jdbc, kind(), """
                select c.raised_at as happened, 'raised-' || c.id as id, c.episode_id, w.name as actor,
                    'Concern raised' as title, null as outcome, null as reference
                from concern c join worker w on w.id = c.raised_by
                where c.episode_id in (:episodes) and (c.raised_by = :reader or c.episode_id in (:confided))
                union all
                select c.decided_at, 'decided-' || c.id, c.episode_id, w.name, 'Concern decided', c.outcome, c.reference
                from concern c join worker w on w.id = c.decided_by
                where c.episode_id in (:confided) and c.decided_at is not null""", row -> {
            String outcome = Stored.wordsIfAny(row, "outcome");
            return Told.of(
                    row.getString("title"),
                    outcome == null ? null : Words.spoken(outcome),
                    Told.labelled("Reference", Stored.wordsIfAny(row, "reference")));
        });
    }
}
