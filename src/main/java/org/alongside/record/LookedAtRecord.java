package org.alongside.record;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.LookedAt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the access log whom an episode is about, and why somebody outside their teams reads of them. */
@Component
class LookedAtRecord implements LookedAt {

    private final JdbcClient jdbc;
    private final BrokenGlass glass;

    LookedAtRecord(JdbcClient jdbc, BrokenGlass glass) {
        this.jdbc = jdbc;
        this.glass = glass;
    }

    @Override
    public Optional<UUID> personOf(UUID episode) {
        return jdbc.sql("select person_id from episode where id = :episode")
                .param("episode", episode)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<String> reasonOf(String worker, UUID person) {
        return glass.openTo(worker, person).map(BrokenGlass.Glass::because);
    }
}
