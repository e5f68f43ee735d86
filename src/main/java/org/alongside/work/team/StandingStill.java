package org.alongside.work.team;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.pathway.desk.Troubles;
import org.alongside.pathway.desk.Troubles.Trouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pathways of a team's people that cannot go on by themselves. */
@Component
class StandingStill {

    /** More than this is a breakdown of the whole, which its own people see before any manager does. */
    private static final int MOST = 200;

    private final Troubles troubles;
    private final JdbcClient jdbc;

    StandingStill(Troubles troubles, JdbcClient jdbc) {
        this.troubles = troubles;
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param where what the pathway tried to do, in the model's words
     */
    record Pathway(UUID person, String personName, String reference, String pathwayName, String where, Instant since) {}

    /** The longest-standing first. */
    List<Pathway> in(String team) {
        List<Trouble> all = troubles.longest(MOST);
        if (all.isEmpty()) return List.of();
        Map<UUID, Whose> ours = jdbc
                .sql("""
                        select e.id, e.reference, p.id as person, p.name from episode e join person p on p.id = e.person_id
                        where e.id in (:episodes) and exists (select 1 from episode_team t
                            where t.episode_id = e.id and t.team_id = :team)""")
                .param("episodes", all.stream().map(Trouble::episode).distinct().toList())
                .param("team", team)
                .query(Whose.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Whose::id, Function.identity()));
        return all.stream()
                .filter(trouble -> ours.containsKey(trouble.episode()))
                .map(trouble ->
                        Objects.requireNonNull(ours.get(trouble.episode())).with(trouble))
                .toList();
    }

    private record Whose(UUID id, String reference, UUID person, String name) {

        Pathway with(Trouble trouble) {
            return new Pathway(person, name, reference, trouble.pathwayName(), trouble.where(), trouble.since());
        }
    }
}
