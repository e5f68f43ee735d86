package org.alongside.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The number people ring to reach a team. */
@Repository
public class Telephones {

    private final JdbcClient database;

    Telephones(JdbcClient database) {
        this.database = database;
    }

    public Optional<String> of(String team) {
        return database.sql("select telephone from team where id = ? and telephone is not null")
                .param(team)
                .query(String.class)
                .optional();
    }

    /** Keeps a team's number; none takes it away. */
    public void keep(String team, @Nullable String telephone) {
        database.sql("update team set telephone = :telephone where id = :team")
                .param("telephone", telephone)
                .param("team", team)
                .update();
    }
}
