package org.alongside.huddle;

import java.util.List;
import org.alongside.record.TimelineEntry;
import org.alongside.record.TimelineKind;
import org.alongside.record.TimelineSource;
import org.alongside.record.TimelineWish;
import org.alongside.record.TimelineWish.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What huddles said about the person. */
@Component
class HuddlesOnTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    HuddlesOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.HUDDLE;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(
                jdbc,
                kind(),
                """
                select h.written_at as happened, h.id, h.episode_id, w.name as actor, h.brought_by, h.who_was_there,
                    h.question, h.advice, h.what_comes_of_it
                from huddle_note h join worker w on w.id = h.written_by where h.episode_id in (:episodes)""",
                row -> Told.of(
                        "Talked about in a huddle",
                        Told.labelled("Brought by", row.getString("brought_by")),
                        Told.labelled("There", row.getString("who_was_there")),
                        Told.labelled("Question", row.getString("question")),
                        Told.labelled("Advice", row.getString("advice")),
                        Told.labelled("What comes of it", row.getString("what_comes_of_it"))));
    }
}
