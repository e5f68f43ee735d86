package org.alongside.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at what, and whether they were let; only ever added to. */
@Repository
public class AccessLog {

    private final JdbcClient database;
    private final Clock clock;

    AccessLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes a look that was allowed, with the reason the worker gave where one was asked for. */
    public void allowed(String worker, @Nullable UUID episode, String what, @Nullable String reason) {
        append(worker, episode, what, true, reason);
    }

    /** Notes a look that was refused. */
    public void refused(String worker, @Nullable UUID episode, String what, @Nullable String reason) {
        append(worker, episode, what, false, reason);
    }

    private void append(String worker, @Nullable UUID episode, String what, boolean allowed, @Nullable String reason) {
        database.sql("""
                        insert into access_log (happened_at, worker_id, episode_id, what, allowed, reason)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(worker)
                .param(episode)
                .param(what)
                .param(allowed)
                .param(reason)
                .update();
    }
}
