package org.alongside.record;

import java.time.Instant;
import org.alongside.pathway.EpisodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether an open episode counts as its workers' load: not while it only waits for a follow-up. */
@Component
class Caseload {

    private final JdbcClient jdbc;

    Caseload(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void leave(EpisodeRef episode, Instant at) {
        jdbc.sql("update episode set off_caseload_at = :at where id = :episode")
                .param("at", Stored.moment(at))
                .param("episode", episode.id())
                .update();
    }

    void comeBack(EpisodeRef episode) {
        jdbc.sql("update episode set off_caseload_at = null where id = :episode and off_caseload_at is not null")
                .param("episode", episode.id())
                .update();
    }
}
