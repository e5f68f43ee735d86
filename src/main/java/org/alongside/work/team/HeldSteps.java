package org.alongside.work.team;

import java.util.Optional;
import org.alongside.record.Stored;
import org.alongside.work.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open steps of a team that its workers have. */
@Repository
class HeldSteps {

    private static final String STEPS = """
            select o.step_id, o.name, o.pathway_name, o.role_id, r.label as role, o.owner, w.name as owner_name, o.due,
                o.urgent, e.id as episode_id, e.reference, p.id as person_id, %s as person,
                exists (select 1 from participant named where named.episode_id = o.episode_id
                    and named.role_id = o.role_id and named.is_current) as pinned
            from open_step o
            join episode e on e.id = o.episode_id
            join person p on p.id = e.person_id
            join role r on r.id = o.role_id
            left join worker w on w.id = o.owner
            where o.team_id = :team
            """.formatted(Named.PERSON);

    private final JdbcClient jdbc;

    HeldSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A worker's steps of the team by target. */
    ListPage<HeldStep> of(String team, String worker, Place after) {
        var found = jdbc.sql(STEPS + """
                         and o.owner = :worker and (o.due, o.step_id) > (:at, :id)
                        order by o.due, o.step_id fetch first :rows rows only""")
                .param("team", team)
                .param("worker", worker)
                .param("at", Stored.moment(after.at()))
                .param("id", after.id())
                .param("rows", ListPage.SIZE + 1)
                .query(HeldStep::read)
                .list();
        return ListPage.of(found, ListPage.SIZE, last -> new Place(last.due(), last.stepId()).toString());
    }

    /** One open step of the team, whoever has it. */
    Optional<HeldStep> find(String team, String stepId) {
        return jdbc.sql(STEPS + " and o.step_id = :step")
                .param("team", team)
                .param("step", stepId)
                .query(HeldStep::read)
                .optional();
    }
}
