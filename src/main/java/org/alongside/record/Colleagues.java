package org.alongside.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.pathway.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Workers one can choose in a form. */
@Component
class Colleagues {

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Workers of continuity roles in the organisations of a worker's teams, each once, with all their roles. */
    List<Choice> of(String worker) {
        Map<String, String> labels = new LinkedHashMap<>();
        jdbc.sql("""
                        select w.id, w.name, r.label as role, t.name as team
                        from membership m
                        join worker w on w.id = m.worker_id and w.active and w.id <> :worker
                        join role r on r.id = m.role_id and r.kind = 'continuity'
                        join team t on t.id = m.team_id
                        where t.organisation_id in (select own.organisation_id
                            from membership mine join team own on own.id = mine.team_id where mine.worker_id = :worker)
                        order by w.name, w.id, t.name, r.label""")
                .param("worker", worker)
                .query(Colleague::read)
                .list()
                .forEach(colleague -> labels.merge(
                        colleague.worker(),
                        colleague.name() + ", " + colleague.work(),
                        (label, same) -> label + "; " + colleague.work()));
        return choices(labels.entrySet().stream());
    }

    /** Who has a role in a team, each with the number of open episodes they take part in. */
    List<Choice> withTheirLoad(String role, String team) {
        return jdbc.sql("""
                        select w.id, w.name, m.capacity,
                            (select count(distinct p.episode_id) from participant p
                                join episode e on e.id = p.episode_id and e.closed_at is null
                                    and e.off_caseload_at is null
                                where p.worker_id = w.id and p.is_current and p.role_id <> 'receivingWorker') as load
                        from membership m join worker w on w.id = m.worker_id and w.active
                        where m.role_id = :role and m.team_id = :team
                        order by w.name, w.id""")
                .param("role", role)
                .param("team", team)
                .query(Colleagues::loaded)
                .list();
    }

    /** Who has a role, in whatever team. */
    List<Choice> withRole(String role) {
        return jdbc.sql("""
                        select w.id, w.name, t.name as team
                        from membership m
                        join worker w on w.id = m.worker_id and w.active
                        join team t on t.id = m.team_id
                        where m.role_id = :role and m.is_main
                        order by w.name, w.id""")
                .param("role", role)
                .query((row, line) ->
                        new Choice(row.getString("id"), row.getString("name") + ", " + row.getString("team")))
                .list();
    }

    private static List<Choice> choices(Stream<Map.Entry<String, String>> labels) {
        return labels.map(entry -> new Choice(entry.getKey(), entry.getValue())).toList();
    }

    private static Choice loaded(ResultSet row, int line) throws SQLException {
        int load = row.getInt("load");
        int capacity = row.getInt("capacity");
        // A capacity is at least one, so nought means that none was set.
        String episodes = capacity > 0
                ? "%d of %d open episodes".formatted(load, capacity)
                : load == 1 ? "1 open episode" : load + " open episodes";
        return new Choice(row.getString("id"), "%s (%s)".formatted(row.getString("name"), episodes));
    }

    private record Colleague(String worker, String name, String work) {

        static Colleague read(ResultSet row, int line) throws SQLException {
            return new Colleague(
                    row.getString("id"), row.getString("name"), row.getString("role") + ", " + row.getString("team"));
        }
    }
}
