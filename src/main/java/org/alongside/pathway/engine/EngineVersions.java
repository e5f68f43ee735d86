package org.alongside.pathway.engine;

import org.alongside.pathway.version.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read from the engine's tables, one question a list. */
@Component
class EngineVersions implements Versions {

    private final JdbcClient database;

    EngineVersions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String nameOf(String pathway) {
        return database.sql("""
                        select coalesce(name_, key_) from act_re_procdef where key_ = ?
                        order by version_ desc fetch first 1 row only""").param(pathway).query(String.class).optional().orElse(pathway);
    }
}
