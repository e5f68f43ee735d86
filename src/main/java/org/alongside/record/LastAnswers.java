package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered to one step, and what was answered the last time a step was done in an episode. */
@Component
public class LastAnswers {

    private final JdbcClient jdbc;

    LastAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers and the episode they were given in. */
    public record Given(EpisodeRef episode, KeptAnswers answers) {}

    /** The answers that completed this one step, if it was completed. */
    public Optional<Given> toStep(String stepId) {
        return jdbc.sql("""
                        select a.*, w.name as worker_name, e.reference from answers a
                        join worker w on w.id = a.worker_id join episode e on e.id = a.episode_id
                        where a.step_id = :step""").param("step", stepId).query(LastAnswers::read).optional();
    }

    /** The newest answers to a step of a pathway in an episode, as in the round before. */
    public Optional<Given> inTheRoundBefore(EpisodeRef episode, String pathway, String step) {
        return jdbc.sql("""
                        select a.*, w.name as worker_name, e.reference from answers a
                        join worker w on w.id = a.worker_id join episode e on e.id = a.episode_id
                        where a.episode_id = :episode and a.pathway = :pathway and a.step = :step
                        order by a.answered_at desc, a.id desc fetch first 1 row only""")
                .param("episode", episode.id())
                .param("pathway", pathway)
                .param("step", step)
                .query(LastAnswers::read)
                .optional();
    }

    private static Given read(ResultSet row, int line) throws SQLException {
        EpisodeRef episode = new EpisodeRef(Stored.id(row, "episode_id"), row.getString("reference"));
        return new Given(episode, KeptAnswers.read(row, List.of(), null));
    }
}
