package org.alongside.timing.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks what stands behind the lines of single episodes: who did what, why targets moved, what decided the way. */
@Component
public class EpisodeQuestions {

    private final JdbcClient jdbc;

    EpisodeQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were done. */
    public List<Deed> deeds(UUID episode) {
        return ask("what-was-done-in-an-episode", Map.of("episode", episode), Deed::in);
    }

    /** In the order they were given. */
    public List<Answered> answers(UUID episode) {
        return ask("which-answers-decided", Map.of("episode", episode), Answered::in);
    }

    /** By their ids, of those that were answered on. */
    public List<String> confidences(UUID episode) {
        return ask(
                "which-pathways-are-confidences", Map.of("episode", episode), (row, line) -> row.getString("pathway"));
    }

    /**
     * Of these steps, the first change first.
     *
     * @param steps their ids in the log
     * @param team only of people who are with this team
     */
    public List<TargetChange> whyTargetsChanged(Collection<String> steps, @Nullable String team) {
        if (steps.isEmpty()) return List.of();
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("steps", steps);
        given.put("team", team);
        return ask("why-targets-were-changed", given, TargetChange::in);
    }

    private <T> List<T> ask(String words, Map<String, @Nullable Object> given, RowMapper<T> reading) {
        return jdbc.sql(Question.named("record/" + words).sql(given))
                .params(given)
                .query(reading)
                .list();
    }
}
