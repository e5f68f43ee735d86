package org.alongside.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Roles. */
@Component
public class Roles {
    private final JdbcClient database;

    Roles(JdbcClient database) {
        this.database = database;
    }

    /** Whether pinned. */
    public boolean isContinuity(String role) {
        return database.sql("select kind from role where id = ?")
                .param(role)
                .query(String.class)
                .optional()
                .filter("continuity"::equals)
                .isPresent();
    }

    /** Label. */
    public String label(String role) {
        return database.sql("select label from role where id = ?")
                .param(role)
                .query(String.class)
                .optional()
                .orElse(role);
    }
}
