package org.alongside.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests and applications. One at most is open in an episode; those that are settled stay readable. */
@Component
class DirectPayments {

    private final JdbcClient jdbc;

    DirectPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a request is open that no application has taken up. */
    boolean isNewlyAskedFor(EpisodeRef episode) {
        return jdbc.sql("""
                        select count(*) from direct_payment
                        where episode_id = :episode and is_open and taken_up_at is null""").param("episode", episode.id()).query(Integer.class).single() > 0;
    }

    /** Adds a request, unless one is open already: the same wish told twice is one wish. */
    void ask(EpisodeRef episode, String worker, Instant at) {
        dropWhatClosingEnded(episode);
        jdbc.sql("""
                        insert into direct_payment (episode_id, is_open, asked_by, asked_at)
                        select e.id, true, :worker, :at from episode e where e.id = :episode
                            and not exists (select 1 from direct_payment d where d.episode_id = e.id and d.is_open)""")
                .param("worker", worker)
                .param("at", moment(at))
                .param("episode", episode.id())
                .update();
    }

    void takeUp(EpisodeRef episode, Instant at) {
        change("taken_up_at = :at", episode, at).update();
    }

    void apply(EpisodeRef episode, Application application, String worker, Instant at) {
        must(change("""
                        what_for = :whatFor, cost = :cost, cost_kind = :costKind, applied_on = :appliedOn,
                        applied_by = :worker, applied_at = :at""", episode, at)
                .param("whatFor", application.whatFor())
                .param("cost", application.cost())
                .param("costKind", application.costKind())
                .param("appliedOn", application.appliedOn())
                .param("worker", worker));
    }

    void support(EpisodeRef episode, String words, String worker, Instant at) {
        must(change("support = :words, supported_by = :worker, supported_at = :at", episode, at)
                .param("words", words)
                .param("worker", worker));
    }

    void decide(EpisodeRef episode, Decision decision, String worker, Instant at) {
        must(change("""
                        decision = :code, decision_reason = :reason, decided_by = :worker, decided_at = :at,
                        is_open = case when :declined then null else is_open end""", episode, at)
                .param("code", decision.code())
                .param("reason", decision.reason())
                .param("declined", decision.isDeclined())
                .param("worker", worker));
    }

    /** The answers that made the decision stay in the answer book. */
    void undecide(EpisodeRef episode) {
        jdbc.sql("""
                        update direct_payment set decision = null, decision_reason = null, decided_by = null,
                            decided_at = null
                        where episode_id = :episode and is_open""").param("episode", episode.id()).update();
    }

    void start(EpisodeRef episode, LocalDate on, String worker, Instant at) {
        must(change("starts_on = :on, started_by = :worker, started_at = :at, is_open = null", episode, at)
                .param("on", on)
                .param("worker", worker));
    }

    /** The person changed their mind: what they wished stays readable, and they may wish it again. */
    void withdraw(EpisodeRef episode, String because, String worker, Instant at) {
        must(change("""
                        withdrawn_because = :because, withdrawn_by = :worker, withdrawn_at = :at,
                        is_open = null""", episode, at).param("because", because).param("worker", worker));
    }

    /** Closing ended an application under way; once the episode is opened again it must not stand for a new wish. */
    private void dropWhatClosingEnded(EpisodeRef episode) {
        jdbc.sql("""
                        update direct_payment set is_open = null where episode_id = :episode and is_open
                            and asked_at < (select e.reopened_at from episode e where e.id = :episode)""").param("episode", episode.id()).update();
    }

    private JdbcClient.StatementSpec change(String columns, EpisodeRef episode, Instant at) {
        return jdbc.sql("update direct_payment set %s where episode_id = :episode and is_open".formatted(columns))
                .param("episode", episode.id())
                .param("at", moment(at));
    }

    private static void must(JdbcClient.StatementSpec change) {
        if (change.update() == 0) {
            throw Refusal.missing("No direct payment is asked for in this episode, or it is settled already.");
        }
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
