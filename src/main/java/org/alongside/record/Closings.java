package org.alongside.record;

import java.sql.Types;
import java.time.Instant;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.OpenSteps;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes episodes, and tells all pathways of theirs. */
@Component
class Closings {

    private static final int STILL_OPEN_FITS = 4000;

    private final JdbcClient jdbc;
    private final OpenSteps openSteps;
    private final Concerns concerns;

    Closings(JdbcClient jdbc, OpenSteps openSteps, Concerns concerns) {
        this.jdbc = jdbc;
        this.openSteps = openSteps;
        this.concerns = concerns;
    }

    void close(EpisodeRef episode, String reason, @Nullable String worker, Instant at) {
        String code = ClosingReason.of(reason)
                .map(ClosingReason::code)
                .orElseThrow(() -> Refusal.invalid("Reason for closing: choose among those offered."));
        noEpisodeClosesOverAConcern(episode);
        String stillOpen = String.join("; ", openSteps.namesIn(episode));
        int closed = jdbc.sql("""
                        update episode set closed_by = :worker, closed_at = :at, closing_reason = :reason,
                            still_open = :stillOpen
                        where id = :episode and closed_at is null""")
                .param("worker", worker, Types.VARCHAR)
                .param("at", Stored.moment(at))
                .param("reason", code)
                .param("stillOpen", stillOpen.substring(0, Math.min(stillOpen.length(), STILL_OPEN_FITS)))
                .param("episode", episode.id())
                .update();
        if (closed == 1) openSteps.tell(episode, "closing");
    }

    /** A safeguarding concern must not vanish with the steps. Not everybody who reads this may know that there is one. */
    private void noEpisodeClosesOverAConcern(EpisodeRef episode) {
        if (concerns.undecided(episode).isEmpty()) return;
        throw Refusal.conflict("%s cannot be closed yet: something in it waits for the team manager's decision. "
                        .formatted(episode.reference())
                + "Speak to the manager, then send this again.");
    }
}
