package org.alongside.work.team;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.record.Stored;
import org.alongside.work.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of a team for which somebody has yet to be found. */
@Repository
class Unallocated {

    private static final String STEPS = """
            select o.step_id, o.name, o.pathway, o.step, o.pathway_name, o.role_id, r.label as role, o.owner, w.name as owner_name, o.due,
                o.created_at, o.urgent, e.id as episode_id, e.reference, p.id as person_id, %s as person,
                %s as communication_needs, %s as told_whole
            from open_step o
            join episode e on e.id = o.episode_id
            join person p on p.id = e.person_id
            join role r on r.id = o.role_id
            left join worker w on w.id = o.owner
            """.formatted(Named.PERSON, Named.NEEDS, Named.OPEN);

    private static final String WAITING = """
            o.team_id = :team and (o.owner is null
                or o.role_id = 'teamManager' and o.pathway || '.' || o.step in (:choosing))
            """;

    private final JdbcClient jdbc;

    Unallocated(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who waits in a team, the longest wait first.
     *
     * @param choosing the steps by which a manager chooses a worker, as {@code pathway.step}
     */
    ListPage<WaitingStep> of(String team, Set<String> choosing, Place after) {
        List<WaitingStep> found = jdbc.sql(STEPS + " where " + WAITING + """
                        and (o.created_at, o.step_id) > (:at, :id)
                        order by o.created_at, o.step_id fetch first :rows rows only""")
                .param("team", team)
                .param("choosing", orNone(choosing))
                .param("at", Stored.moment(after.at()))
                .param("id", after.id())
                .param("rows", ListPage.SIZE + 1)
                .query(WaitingStep::read)
                .list();
        return ListPage.of(found, ListPage.SIZE, last -> new Place(last.createdAt(), last.stepId()).toString());
    }

    int howMany(String team, Set<String> choosing) {
        return jdbc.sql("select count(*) from open_step o where " + WAITING)
                .param("team", team)
                .param("choosing", orNone(choosing))
                .query(Integer.class)
                .single();
    }

    /** One open step of the team, whoever has it. */
    Optional<WaitingStep> find(String team, String stepId) {
        return jdbc.sql(STEPS + " where o.step_id = :step and o.team_id = :team")
                .param("step", stepId)
                .param("team", team)
                .query(WaitingStep::read)
                .optional();
    }

    /** A list in SQL is never empty. */
    private static Set<String> orNone(Set<String> choosing) {
        return choosing.isEmpty() ? Set.of("") : choosing;
    }
}
