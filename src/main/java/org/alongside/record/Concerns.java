package org.alongside.record;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.pathway.Choice;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Safeguarding concerns of an episode (Care Act 2014, section 42): that they were raised, and what was decided. */
// Models call the steps of ConcernSteps by the name "concerns".
@Component("concernsRaised")
class Concerns {

    private static final DateTimeFormatter RAISED = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final JdbcClient jdbc;

    Concerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void raise(EpisodeRef episode, String worker, Instant at) {
        jdbc.sql("insert into concern (id, episode_id, raised_by, raised_at) values (:id, :episode, :worker, :at)")
                .param("id", UUID.randomUUID())
                .param("episode", episode.id())
                .param("worker", worker)
                .param("at", Stored.moment(at))
                .update();
    }

    void decide(EpisodeRef episode, UUID concern, String outcome, String reference, String worker, Instant at) {
        int decided = jdbc.sql("""
                        update concern set outcome = :outcome, reference = :reference, decided_by = :worker,
                            decided_at = :at
                        where id = :concern and episode_id = :episode and decided_at is null""")
                .param("outcome", outcome)
                .param("reference", reference)
                .param("worker", worker)
                .param("at", Stored.moment(at))
                .param("concern", concern)
                .param("episode", episode.id())
                .update();
        if (decided == 0) throw Refusal.conflict("This concern has been decided already.");
    }

    /** Those that wait for a manager, by when they were raised, oldest first; never by what they say. */
    List<Choice> undecided(EpisodeRef episode) {
        return jdbc.sql("""
                        select id, raised_at from concern where episode_id = :episode and decided_at is null
                        order by raised_at, id""")
                .param("episode", episode.id())
                .query((row, line) -> new Choice(
                        Stored.id(row, "id").toString(), "Raised on " + written(Stored.moment(row, "raised_at"))))
                .list();
    }

    private static String written(Instant raised) {
        return RAISED.format(ZonedDateTime.ofInstant(raised, London.ZONE));
    }
}
