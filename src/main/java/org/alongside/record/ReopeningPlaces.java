package org.alongside.record;

import java.time.Instant;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a form ask for a closed episode to be opened again, with the closing that this would undo. */
@Component
class ReopeningPlaces implements Places {

    private static final TextPlace STEP = new TextPlace("reopening.beforeStep", "before_step", "step", 160);
    private static final TextPlace BECAUSE = new TextPlace("reopening.because", "because", "reason", 4000);

    private final JdbcClient jdbc;

    ReopeningPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(STEP.place(), String.class, BECAUSE.place(), String.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        if (!values.containsKey(STEP.place()) || !values.containsKey(BECAUSE.place())) {
            throw Refusal.invalid("Reopening: say why, and before which step the episode begins again.");
        }
        jdbc.sql("""
                        insert into reopening (episode_id, before_step, because, asked_by, asked_at, closed_by, closed_at,
                            closing_reason, closing_note, still_open)
                        select id, :step, :because, :worker, :at, closed_by, closed_at, closing_reason, closing_note,
                            still_open
                        from episode where id = :episode""")
                .param("step", STEP.fit(values.get(STEP.place())))
                .param("because", BECAUSE.fit(values.get(BECAUSE.place())))
                .param("worker", worker)
                .param("at", Stored.moment(at))
                .param("episode", episode.id())
                .update();
    }
}
