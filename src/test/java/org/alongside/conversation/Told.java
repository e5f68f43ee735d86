package org.alongside.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;

/** What the record says of a journey. */
record Told(Journeys journeys, Journey journey) {

    Optional<Instant> milestone(String name) {
        return journeys.database()
                .sql("select reached_at from milestone where episode_id = ? and name = ?")
                .param(journey.episode())
                .param(name)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    boolean isOnTheCaseload() {
        return one("select off_caseload_at is null from episode where id = ?", Boolean.class);
    }

    /** Why the episode was closed, or nothing while it is open. */
    Optional<String> closedAs() {
        return journeys.database()
                .sql("select closing_reason from episode where id = ? and closed_at is not null")
                .param(journey.episode())
                .query(String.class)
                .optional();
    }

    int answersKept() {
        return one("select count(*) from answers where episode_id = ?", Integer.class);
    }

    /** To whom notices went and what they say, as {@code thepod teamManager: A step has waited.} */
    List<String> notices() {
        return journeys.database()
                .sql("select team_id || ' ' || role_id || ': ' || words from notice where episode_id = ? order by id")
                .param(journey.episode())
                .query(String.class)
                .list();
    }

    /** Everybody who ever completed a step or started something in the episode. */
    List<String> workers() {
        return journeys.database()
                .sql("select distinct worker_id from answers where episode_id = ?")
                .param(journey.episode())
                .query(String.class)
                .list();
    }

    void nothingIsLeft() {
        assertThat(journey.openStepIds()).isEmpty();
        assertThat(journey.hasEnded()).isTrue();
        assertThat(journeys.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(journey.episode().toString())
                        .count())
                .as("pathways still under way")
                .isZero();
    }

    private <T> T one(String sql, Class<T> type) {
        return journeys.database().sql(sql).param(journey.episode()).query(type).single();
    }
}
