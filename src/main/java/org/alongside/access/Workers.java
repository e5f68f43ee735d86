package org.alongside.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Workers. */
@Component
public class Workers {
    private final JdbcClient database;

    Workers(JdbcClient database) {
        this.database = database;
    }

    /** Pseudonym. */
    public UUID pseudonym(String worker) {
        return database.sql("select pseudonym from worker where id = ?")
                .param(worker)
                .query(UUID.class)
                .single();
    }

    /** Role in team. */
    public boolean holds(String worker, String team, String role) {
        return database.sql(
                                "select count(*) from membership m join worker w on w.id = m.worker_id where w.active and m.worker_id = ? and m.team_id = ? and m.role_id = ?")
                        .param(worker)
                        .param(team)
                        .param(role)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Role anywhere. */
    public boolean holds(String worker, String role) {
        return database.sql(
                                "select count(*) from membership m join worker w on w.id = m.worker_id where w.active and m.worker_id = ? and m.role_id = ?")
                        .param(worker)
                        .param(role)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
