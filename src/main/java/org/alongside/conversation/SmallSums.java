package org.alongside.conversation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Small sums of money given to people in a crisis. */
@Component
class SmallSums {

    private static final SoFar NOTHING = new SoFar(0, BigDecimal.ZERO);

    private final JdbcClient jdbc;

    SmallSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there were, and pounds in all. */
    record SoFar(int times, BigDecimal total) {}

    /** Whoever calls holds the episode, so nobody counts at the same moment. */
    void give(EpisodeRef episode, BigDecimal amount, String whatFor, String worker, Instant at) {
        SoFar before = soFar(episode);
        jdbc.sql("""
                        insert into small_sum (episode_id, nth, amount, what_for, total, given_by, given_at)
                        values (:episode, :nth, :amount, :whatFor, :total, :worker, :at)""")
                .param("episode", episode.id())
                .param("nth", before.times() + 1)
                .param("amount", amount)
                .param("whatFor", whatFor)
                .param("total", before.total().add(amount))
                .param("worker", worker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    SoFar soFar(EpisodeRef episode) {
        return jdbc.sql("""
                        select nth, total from small_sum where episode_id = :episode
                        order by nth desc fetch first 1 row only""")
                .param("episode", episode.id())
                .query((row, line) -> new SoFar(row.getInt("nth"), row.getBigDecimal("total")))
                .optional()
                .orElse(NOTHING);
    }
}
