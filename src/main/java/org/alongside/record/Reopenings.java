package org.alongside.record;

import java.time.Instant;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Pathways;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens closed episodes again: the same episode, with its people and answers, before a step a manager picked. */
@Component
class Reopenings {

    private final JdbcClient jdbc;
    private final Pathways pathways;

    Reopenings(JdbcClient jdbc, Pathways pathways) {
        this.jdbc = jdbc;
        this.pathways = pathways;
    }

    /**
     * Carries out the reopening that was asked for.
     *
     * @param days how many calendar days after its closing an episode can be reopened
     */
    void carryOut(EpisodeRef episode, int days, Instant at) {
        Reopening asked = waiting(episode).orElseThrow(() -> Refusal.invalid("Nobody has asked to reopen this."));
        Instant closed = asked.closedAt();
        if (closed == null) throw Refusal.conflict("%s is open already.".formatted(episode.reference()));
        if (London.dayOf(closed).plusDays(days).isBefore(London.dayOf(at))) throw tooLate(episode, closed, days);
        if (!asked.isOfItsOwnPathway()) {
            throw Refusal.invalid(
                    "Step: choose a step of the pathway that %s went through.".formatted(episode.reference()));
        }
        openAgain(episode, asked, at);
        pathways.beginBefore(asked.pathway(), episode, asked.stepId());
    }

    private Optional<Reopening> waiting(EpisodeRef episode) {
        return jdbc.sql("""
                        select r.id, r.before_step, e.pathway, e.closed_at
                        from reopening r join episode e on e.id = r.episode_id
                        where r.episode_id = :episode and r.carried_out_at is null
                        order by r.id desc fetch first 1 row only""")
                .param("episode", episode.id())
                .query((row, line) -> new Reopening(
                        row.getLong("id"),
                        row.getString("before_step"),
                        row.getString("pathway"),
                        Stored.momentIfAny(row, "closed_at")))
                .optional();
    }

    private void openAgain(EpisodeRef episode, Reopening asked, Instant at) {
        jdbc.sql("update reopening set carried_out_at = :at where id = :id")
                .param("at", Stored.moment(at))
                .param("id", asked.id())
                .update();
        jdbc.sql("""
                        update episode set reopened_at = :at, off_caseload_at = null, closed_by = null, closed_at = null,
                            closing_reason = null, closing_note = null, still_open = null
                        where id = :episode""")
                .param("at", Stored.moment(at))
                .param("episode", episode.id())
                .update();
    }

    private static Refusal tooLate(EpisodeRef episode, Instant closed, int days) {
        return Refusal.conflict(
                "%s was closed on %s and could be reopened for %d days. Start a new episode for the person instead."
                        .formatted(episode.reference(), London.written(London.dayOf(closed)), days));
    }
}
