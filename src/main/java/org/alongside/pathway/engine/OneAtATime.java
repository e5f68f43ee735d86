package org.alongside.pathway.engine;

import java.util.UUID;
import org.alongside.pathway.EpisodeBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one call after the other work on an episode. The engine reads a step and where it stands one after the other, so
 * a call beside another's commit would see half of the old and half of the new.
 */
@Component
class OneAtATime {

    private final JdbcClient database;
    private final EpisodeBook episodes;

    OneAtATime(JdbcClient database, EpisodeBook episodes) {
        this.database = database;
        this.episodes = episodes;
    }

    /** Waits for whoever works on the episode of a step; does nothing when the step is not there any more. */
    void onTheEpisodeOf(String stepId) {
        database.sql("""
                        select pathway.business_key_ from act_ru_task step
                        join act_ru_execution pathway on pathway.id_ = step.proc_inst_id_
                        where step.id_ = ?""")
                .param(stepId)
                .query(String.class)
                .optional()
                .ifPresent(episode -> episodes.hold(UUID.fromString(episode)));
    }
}
