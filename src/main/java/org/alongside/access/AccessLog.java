package org.alongside.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at whom and at what, and whether they were let; only ever added to. */
@Repository
public class AccessLog {

    private final JdbcClient database;
    private final LookedAt lookedAt;
    private final Clock clock;

    public AccessLog(JdbcClient database, LookedAt lookedAt, Clock clock) {
        this.database = database;
        this.lookedAt = lookedAt;
        this.clock = clock;
    }

    /** Notes a look that was allowed, with the reason the worker gave where one was asked for. */
    public void allowed(String worker, @Nullable UUID episode, String what, @Nullable String reason) {
        append(worker, personOf(episode), episode, what, true, reason);
    }

    /** Notes a look that was refused. */
    public void refused(String worker, @Nullable UUID episode, String what, @Nullable String reason) {
        append(worker, personOf(episode), episode, what, false, reason);
    }

    /** Notes a look at a person and no episode of theirs in particular. */
    public void allowedAtPerson(String worker, UUID person, String what) {
        append(worker, person, null, what, true, null);
    }

    /** Notes that a worker was not let see a person. */
    public void refusedAtPerson(String worker, UUID person, String what) {
        append(worker, person, null, what, false, null);
    }

    private @Nullable UUID personOf(@Nullable UUID episode) {
        return Optional.ofNullable(episode).flatMap(lookedAt::personOf).orElse(null);
    }

    /** A look through broken glass carries its reason, whichever page it is on. */
    private @Nullable String why(String worker, @Nullable UUID person, boolean allowed, @Nullable String given) {
        if (given != null || person == null || !allowed) return given;
        return lookedAt.reasonOf(worker, person).orElse(null);
    }

    private void append(
            String worker,
            @Nullable UUID person,
            @Nullable UUID episode,
            String what,
            boolean allowed,
            @Nullable String reason) {
        database.sql("""
                        insert into access_log (happened_at, worker_id, person_id, episode_id, what, allowed, reason)
                        values (:at, :worker, :person, :episode, :what, :allowed, :reason)""")
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("worker", worker)
                .param("person", person)
                .param("episode", episode)
                .param("what", what)
                .param("allowed", allowed)
                .param("reason", why(worker, person, allowed, reason))
                .update();
    }
}
