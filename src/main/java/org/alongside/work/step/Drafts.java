package org.alongside.work.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.record.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each worker has typed and not sent, kept on the server; nobody but its writer reads it. */
@Component
class Drafts {

    /** After this nobody comes back to what they typed; it was never sent, so it belongs to no record. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final TypeReference<Map<String, List<String>>> BOXES = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient database;
    private final Clock clock;

    Drafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Draft> find(String worker, String place) {
        return database.sql("select * from draft where worker_id = ? and place = ?")
                .param(worker)
                .param(place)
                .query(Drafts::read)
                .optional();
    }

    /** All of a worker's drafts, newest first. */
    List<Draft> of(String worker) {
        return database.sql("select * from draft where worker_id = ? order by saved_at desc, id desc")
                .param(worker)
                .query(Drafts::read)
                .list();
    }

    /**
     * Keeps what was typed over the revision it was typed into.
     *
     * @return the revision kept, or nothing where a newer one holds other words: these stay, and nothing is kept
     */
    Optional<Integer> keep(
            String worker, String place, @Nullable UUID episode, String stepName, Typed typed, int over) {
        forgetOld(worker);
        Optional<Draft> before = find(worker, place);
        if (before.isEmpty()) return add(worker, place, episode, stepName, typed);
        if (before.get().typed().equals(typed)) return Optional.of(before.get().revision());
        int changed = database.sql("""
                        update draft set content = ?, revision = revision + 1, saved_at = ?
                        where worker_id = ? and place = ? and revision = ?""")
                .param(json(typed))
                .param(now())
                .param(worker)
                .param(place)
                .param(over)
                .update();
        return changed == 0 ? Optional.empty() : Optional.of(over + 1);
    }

    /** Whether there was one. */
    boolean forget(String worker, String place) {
        return database.sql("delete from draft where worker_id = ? and place = ?")
                        .param(worker)
                        .param(place)
                        .update()
                > 0;
    }

    private Optional<Integer> add(String worker, String place, @Nullable UUID episode, String stepName, Typed typed) {
        try {
            database.sql("""
                            insert into draft (worker_id, place, episode_id, step_name, content, revision, saved_at)
                            values (?, ?, ?, ?, ?, 1, ?)""")
                    .param(worker)
                    .param(place)
                    .param(episode)
                    .param(stepName)
                    .param(json(typed))
                    .param(now())
                    .update();
            return Optional.of(1);
        } catch (DuplicateKeyException another) {
            return Optional.empty();
        }
    }

    private void forgetOld(String worker) {
        database.sql("delete from draft where worker_id = ? and saved_at < ?")
                .param(worker)
                .param(Stored.moment(clock.instant().minus(KEPT)))
                .update();
    }

    private OffsetDateTime now() {
        return Stored.moment(clock.instant());
    }

    private static Draft read(ResultSet row, int line) throws SQLException {
        Instant savedAt = Stored.moment(row, "saved_at");
        return new Draft(
                row.getString("place"),
                row.getObject("episode_id", UUID.class),
                row.getString("step_name"),
                typed(row.getString("content")),
                row.getInt("revision"),
                savedAt);
    }

    private static Typed typed(String json) {
        try {
            return new Typed(JSON.readValue(json, BOXES));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a draft of ours cannot be read", broken);
        }
    }

    private static String json(Typed typed) {
        try {
            return JSON.writeValueAsString(typed.boxes());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a draft is always writable", broken);
        }
    }
}
