package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a form say to whom a person is handed on, and when they are introduced. */
@Component
class HandOnPlaces implements Places {

    private static final String WORKER = "handOn.worker";
    private static final String TEAM = "handOn.receivingTeam";
    private static final String INTRODUCTION = "handOn.introductionOn";
    private static final TextPlace NOTE = new TextPlace("handOn.note", "note", "what they should know", 4000);

    private final JdbcClient jdbc;

    HandOnPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(
                WORKER, String.class, TEAM, String.class, INTRODUCTION, LocalDate.class, NOTE.place(), String.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        if (!(values.get(INTRODUCTION) instanceof LocalDate day)) {
            throw Refusal.invalid("Introduction: say on which day the person meets the new worker.");
        }
        if (!values.containsKey(WORKER) || !values.containsKey(TEAM)) {
            throw Refusal.invalid("Hand on: choose who takes the person on, and the team that receives them.");
        }
        jdbc.sql("""
                        insert into hand_on (episode_id, worker_id, receiving_team, introduction_on, note, asked_by,
                            asked_at)
                        values (:episode, :receiver, :team, :day, :note, :worker, :at)""")
                .param("episode", episode.id())
                .param("receiver", values.get(WORKER))
                .param("team", values.get(TEAM))
                .param("day", day)
                .param("note", note(values), Types.VARCHAR)
                .param("worker", worker)
                .param("at", Stored.moment(at))
                .update();
    }

    /** The newest one that has not been carried out. */
    Optional<HandOn> waiting(EpisodeRef episode) {
        return jdbc.sql("""
                        select * from hand_on where episode_id = :episode and linked_episode_id is null
                        order by id desc fetch first 1 row only""")
                .param("episode", episode.id())
                .query(HandOnPlaces::read)
                .optional();
    }

    void carriedOut(HandOn handOn, EpisodeRef linked) {
        jdbc.sql("update hand_on set linked_episode_id = :linked where id = :id")
                .param("linked", linked.id())
                .param("id", handOn.id())
                .update();
    }

    private static @Nullable String note(Map<String, Object> values) {
        Object written = values.get(NOTE.place());
        return written == null ? null : NOTE.fit(written);
    }

    private static HandOn read(ResultSet row, int line) throws SQLException {
        return new HandOn(row.getLong("id"), row.getString("worker_id"), row.getString("receiving_team"));
    }
}
