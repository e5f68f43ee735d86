package org.alongside.record;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.TimelineWish.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was typed of a person at a start and is not what their record says: it stays on the timeline, as their words. */
@Component
public class SaidOtherwise implements TimelineSource {

    private static final int LONGEST_QUESTION = 400;

    private final JdbcClient jdbc;
    private final Clock clock;

    SaidOtherwise(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what was typed.
     *
     * @param words by what was asked
     */
    @Transactional
    public void keep(EpisodeRef episode, Map<String, String> words, String worker) {
        words.forEach((question, typed) -> jdbc.sql("""
                        insert into said_otherwise (episode_id, question, words, said_by, said_at)
                        values (:episode, :question, :words, :worker, :at)""")
                .param("episode", episode.id())
                .param("question", question.substring(0, Math.min(question.length(), LONGEST_QUESTION)))
                .param("words", Words.storable(typed))
                .param("worker", worker)
                .param("at", Stored.moment(clock.instant()))
                .update());
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.RECORD;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(
                jdbc,
                kind(),
                """
                select o.said_at as happened, 'otherwise-' || o.id as id, o.episode_id, w.name as actor, o.question,
                    o.words
                from said_otherwise o join worker w on w.id = o.said_by where o.episode_id in (:episodes)""",
                row -> Told.of(
                        "Typed at the start, not in the record: " + row.getString("question"), row.getString("words")));
    }
}
