package org.alongside.record;

import java.util.List;
import org.alongside.record.TimelineWish.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was raised for those who see to an episode. */
@Component
class NoticesOnTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    NoticesOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.NOTICE;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(
                jdbc, kind(), """
                select n.raised_at as happened, n.id, n.episode_id, null as actor, n.words, w.name as to_whom
                from notice n left join worker w on w.id = n.worker_id
                where n.episode_id in (:episodes)""", row -> Told.of(said(row.getString("words"), Stored.wordsIfAny(row, "to_whom"))));
    }

    /** On a page that others read, “you” alone would be each of them. */
    private static String said(String words, @Nullable String toWhom) {
        return toWhom == null ? words : "To %s: %s".formatted(toWhom, words);
    }
}
