package org.alongside.record;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the record needs to know of roles: which are pinned, and who holds one in a team. */
@Component
class RolesHeld {

    static final String TEAM_MANAGER = "teamManager";

    /** Held only while a change of worker waits for its answer. */
    static final String RECEIVING_WORKER = "receivingWorker";

    private final JdbcClient jdbc;

    RolesHeld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isPinned(String role) {
        return jdbc.sql("select exists (select 1 from role where id = :role and kind = 'continuity')")
                .param("role", role)
                .query(Boolean.class)
                .single();
    }

    /** What the role is called in the middle of a sentence, as {@code development worker}. */
    String called(String role) {
        String label = jdbc.sql("select label from role where id = :role")
                .param("role", role)
                .query(String.class)
                .optional()
                .orElse(role);
        // A short form such as AMHP stays as it is.
        boolean aWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return aWord ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    /** Whether a worker holds any role but those of looking on. */
    boolean worksWithPeople(String worker) {
        return jdbc.sql("""
                        select exists (select 1 from membership m join role r on r.id = m.role_id
                            where m.worker_id = :worker and r.kind <> 'oversight')""").param("worker", worker).query(Boolean.class).single();
    }

    boolean isActive(String worker) {
        return jdbc.sql("select exists (select 1 from worker where id = :worker and active)")
                .param("worker", worker)
                .query(Boolean.class)
                .single();
    }

    boolean isHeldBy(String worker, String role, String team) {
        return jdbc.sql("""
                        select exists (select 1 from membership m join worker w on w.id = m.worker_id
                            where m.worker_id = :worker and m.role_id = :role and m.team_id = :team and w.active)""")
                .param("worker", worker)
                .param("role", role)
                .param("team", team)
                .query(Boolean.class)
                .single();
    }
}
