package org.alongside.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a worker, or whoever holds a role in a team, should know now. Never with anybody's name. */
@Component
class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was raised in an episode, newest first. */
    List<Notice> of(EpisodeRef episode) {
        return jdbc.sql(
                        "select words, raised_at, worker_id from notice where episode_id = :episode order by raised_at desc, id desc")
                .param("episode", episode.id())
                .query((row, line) ->
                        new Notice(row.getString("words"), Stored.moment(row, "raised_at"), row.getString("worker_id")))
                .list();
    }

    /** What managers were told last, by itself, however much was raised before. */
    Optional<String> newestForTheManager(EpisodeRef episode) {
        return jdbc.sql("""
                        select words from notice where episode_id = :episode and role_id = :role
                        order by id desc fetch first 1 row only""")
                .param("episode", episode.id())
                .param("role", RolesHeld.TEAM_MANAGER)
                .query(String.class)
                .optional();
    }

    void tell(EpisodeRef episode, String worker, String words, Instant at) {
        jdbc.sql("""
                        insert into notice (episode_id, worker_id, words, raised_at)
                        values (:episode, :worker, :words, :at)""")
                .param("episode", episode.id())
                .param("worker", worker)
                .param("words", words)
                .param("at", Stored.moment(at))
                .update();
    }

    void tell(EpisodeRef episode, String role, String team, String words, Instant at) {
        jdbc.sql("""
                        insert into notice (episode_id, role_id, team_id, words, raised_at)
                        values (:episode, :role, :team, :words, :at)""")
                .param("episode", episode.id())
                .param("role", role)
                .param("team", team)
                .param("words", words)
                .param("at", Stored.moment(at))
                .update();
    }
}
