package org.alongside.record;

import java.util.List;
import org.alongside.record.TimelineWish.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What passed between workers and the person, or those around them. */
@Component
class ContactsOnTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    ContactsOnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.CONTACT;
    }

    @Override
    public List<TimelineEntry> entries(TimelineWish wish) {
        return wish.ask(
                jdbc,
                kind(),
                """
                select c.happened_at as happened, c.id, c.episode_id, w.name as actor, c.with_whom, c.how, c.minutes, c.said
                from contact c join worker w on w.id = c.worker_id where c.episode_id in (:episodes)""",
                row -> Told.of(
                        "Contact with " + row.getString("with_whom"),
                        "%s, %d minutes".formatted(Words.spoken(row.getString("how")), row.getInt("minutes")),
                        row.getString("said")));
    }
}
