package org.alongside.timing.store;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes from the step log what has been kept for long enough, by a rule of its own and whatever the engine does with
 * its history: whole episodes in which nothing is under way, so that no timing is ever half there.
 */
@Component
class LogKeeping {

    /** What is more waits until the next day. */
    static final int MOST_AT_ONCE = 2_000;

    private static final String LONG_OVER = """
            select episode_id from step_log group by episode_id
            having max(happened_at) < :before and count(distinct step_id)
                = count(distinct case when event in ('completed', 'cancelled') then step_id end)
            order by episode_id fetch first :most rows only""";

    private final JdbcClient database;
    private final StoreSettings settings;
    private final Clock clock;
    private final TransactionTemplate alone;

    LogKeeping(JdbcClient database, StoreSettings settings, Clock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** How many rows went. Whoever has built something from them sees by the number of cuts that it must be built anew. */
    int cut() {
        List<UUID> over = longOver();
        if (over.isEmpty()) return 0;
        return Objects.requireNonNull(alone.execute(transaction -> {
            database.sql("update log_seal set cuts = cuts + 1 where one = 1").update();
            return database.sql("delete from step_log where episode_id in (:over)")
                    .param("over", over)
                    .update();
        }));
    }

    private List<UUID> longOver() {
        Instant before = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minus(settings.keepFor())
                .toInstant();
        return database.sql(LONG_OVER)
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .param("most", MOST_AT_ONCE)
                .query(UUID.class)
                .list();
    }
}
