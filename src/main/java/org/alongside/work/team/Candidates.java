package org.alongside.work.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom a team's manager may give work: how much each has, who is away, who knows a person already. */
@Repository
class Candidates {

    /** The open episodes that count as the load of the worker {@code w}, as in the choices that forms offer. */
    static final String LOAD = """
            (select count(distinct p.episode_id) from participant p
                join episode e on e.id = p.episode_id and e.closed_at is null and e.off_caseload_at is null
                where p.worker_id = w.id and p.is_current and p.role_id <> 'receivingWorker')
            """;

    /** The last day of a leave of the worker {@code w} that has begun. */
    static final String AWAY_UNTIL = """
            (select max(l.last_day) from worker_leave l where l.worker_id = w.id and l.taken_back_at is null
                and l.first_day <= :today and l.last_day >= :today)
            """;

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody in the team with each of their roles, by name. */
    List<Candidate> in(String team, LocalDate today) {
        return jdbc.sql("""
                        select m.role_id, w.id, w.name, m.capacity, %s as load, %s as away_until
                        from membership m join worker w on w.id = m.worker_id and w.active
                        where m.team_id = :team
                        order by w.name, w.id, m.role_id""".formatted(LOAD, AWAY_UNTIL))
                .param("team", team)
                .param("today", today)
                .query((row, line) -> new Candidate(
                        row.getString("role_id"),
                        row.getString("id"),
                        row.getString("name"),
                        row.getInt("load"),
                        row.getObject("capacity", Integer.class),
                        row.getObject("away_until", LocalDate.class)))
                .list();
    }

    /** For each person the workers who take or took part in an episode of theirs. */
    Map<UUID, Set<String>> whoKnow(Collection<UUID> people) {
        if (people.isEmpty()) return Map.of();
        record Known(UUID person, String worker) {}
        return jdbc
                .sql("""
                        select distinct e.person_id, p.worker_id
                        from episode e join participant p on p.episode_id = e.id
                        where e.person_id in (:people) and p.role_id <> 'receivingWorker'""")
                .param("people", people)
                .query((row, line) -> new Known(row.getObject("person_id", UUID.class), row.getString("worker_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Known::person, Collectors.mapping(Known::worker, Collectors.toSet())));
    }
}
