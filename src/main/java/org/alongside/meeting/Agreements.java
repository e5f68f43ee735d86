package org.alongside.meeting;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed in each episode. Nothing is overwritten: the newest row is in force. */
@Component
class Agreements {

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was agreed last; what was agreed before the episode was closed and opened again holds no more. */
    Optional<Agreement> inForce(EpisodeRef episode) {
        return jdbc.sql("""
                        select a.* from agreement a join episode e on e.id = a.episode_id
                        where a.episode_id = :episode and (e.reopened_at is null or a.agreed_at >= e.reopened_at)
                        order by a.id desc fetch first 1 row only""")
                .param("episode", episode.id())
                .query(Agreement::read)
                .optional();
    }

    /** The same where a pathway needs one. */
    Agreement agreed(EpisodeRef episode) {
        return inForce(episode)
                .orElseThrow(() -> Refusal.missing("No timeframe is agreed in this episode. Agree one first."));
    }

    void add(EpisodeRef episode, Agreement agreement, String worker, Instant at) {
        jdbc.sql("""
                        insert into agreement (episode_id, outcomes, begins_at, weeks, meetings, milestone_every,
                            extended_because, closed_because, agreed_by, agreed_at)
                        values (:episode, :outcomes, :begins, :weeks, :meetings, :every, :extended, :closed, :worker,
                            :at)""")
                .param("episode", episode.id())
                .param("outcomes", agreement.outcomes())
                .param("begins", agreement.beginsAt().atOffset(ZoneOffset.UTC))
                .param("weeks", agreement.weeks())
                .param("meetings", agreement.meetings())
                .param("every", agreement.milestoneEvery())
                .param("extended", agreement.extendedBecause(), Types.VARCHAR)
                .param("closed", agreement.closedBecause(), Types.VARCHAR)
                .param("worker", worker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
