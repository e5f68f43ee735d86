package org.alongside.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered last to the same question in many episodes, for lists of them. */
@Component
public class NewestAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    NewestAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(UUID episode, JsonNode content) {

        boolean says(String field) {
            return !content.path(field).asText("").isBlank();
        }
    }

    /**
     * By episode, the newest answer to the first of these questions that was ever answered in it; nothing that was said
     * in confidence or taken back.
     *
     * @param fields keys of the forms' fields, the most telling first
     */
    public Map<UUID, String> to(List<String> fields, Collection<UUID> episodes) {
        if (fields.isEmpty() || episodes.isEmpty()) return Map.of();
        List<Kept> kept = kept(fields, episodes);
        Map<UUID, String> newest = new HashMap<>();
        for (String field : fields)
            kept.stream()
                    .filter(answers -> answers.says(field))
                    .forEach(answers -> newest.putIfAbsent(
                            answers.episode(), answers.content().path(field).asText()));
        return newest;
    }

    /** Newest first. */
    private List<Kept> kept(List<String> fields, Collection<UUID> episodes) {
        String names = fields.stream()
                .map("\"%s\""::formatted)
                .reduce("%s|%s"::formatted)
                .orElseThrow();
        return jdbc.sql("""
                        select a.episode_id, a.content from answers a
                        where a.episode_id in (:episodes) and not a.confidential
                            and regexp_like(a.content, :names)
                            and not exists (select 1 from taking_back t where t.answers_id = a.id)
                        order by a.answered_at desc, a.id desc""")
                .param("episodes", episodes)
                .param("names", names)
                .query((row, line) -> new Kept(Stored.id(row, "episode_id"), read(row.getString("content"))))
                .list();
    }

    private static JsonNode read(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept answers are always JSON", unreadable);
        }
    }
}
