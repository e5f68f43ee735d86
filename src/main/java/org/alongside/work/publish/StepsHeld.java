package org.alongside.work.publish;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people stand at each step of a pathway, whoever works with them: numbers, no names. */
@Repository
class StepsHeld {

    private final JdbcClient database;

    StepsHeld(JdbcClient database) {
        this.database = database;
    }

    /** So many people stand at a step, on one version. */
    record Held(String step, int version, int people) {}

    List<Held> of(String pathway) {
        return database.sql("""
                        select open_step.step, open_step.pathway_version as version,
                               count(distinct episode.person_id) as people
                        from open_step
                        join episode on episode.id = open_step.episode_id
                        where open_step.pathway = ?
                        group by open_step.step, open_step.pathway_version
                        order by open_step.step, open_step.pathway_version
                        """).param(pathway).query(Held.class).list();
    }
}
