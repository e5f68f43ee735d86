package org.alongside.huddle;

import java.time.Instant;
import java.time.ZoneOffset;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What huddles said about episodes. */
@Component
class HuddleNotes {

    private final JdbcClient jdbc;

    HuddleNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(EpisodeRef episode, HuddleNote note, String worker, Instant at) {
        jdbc.sql("""
                        insert into huddle_note (episode_id, brought_by, who_was_there, question, advice,
                            what_comes_of_it, written_by, written_at)
                        values (:episode, :broughtBy, :whoWasThere, :question, :advice, :whatComesOfIt, :worker, :at)""")
                .param("episode", episode.id())
                .param("broughtBy", note.broughtBy())
                .param("whoWasThere", note.whoWasThere())
                .param("question", note.question())
                .param("advice", note.advice())
                .param("whatComesOfIt", note.whatComesOfIt())
                .param("worker", worker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a huddle talked about the episode since it opened; opening it again is not opening it. */
    boolean isThereOneOf(EpisodeRef episode) {
        return jdbc.sql("""
                        select exists (select 1 from huddle_note n join episode e on e.id = n.episode_id
                            where e.id = :episode and n.written_at >= e.opened_at)""").param("episode", episode.id()).query(Boolean.class).single();
    }
}
