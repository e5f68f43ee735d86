package org.alongside.work.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.record.London;
import org.alongside.record.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who in a team works with whom, and how much each has. */
@Repository
class Caseloads {

    /** Each worker brings their people along, so fewer of them than of bare rows. */
    static final int WORKERS = 20;

    private static final String HELD = """
            select p.worker_id, w.name as worker, pe.id as person_id, pe.name as person, e.id as episode_id, e.reference,
                p.role_id, r.label as role, p.since, e.off_caseload_at is not null as only_follow_up,
                exists (select 1 from change_of_worker asked where asked.episode_id = p.episode_id
                    and asked.role_id = p.role_id and asked.answer is null) as asked,
                cw.name as covered_by, c.cover_until
            from participant p
            join episode_team t on t.episode_id = p.episode_id and t.role_id = p.role_id and t.team_id = :team
            join episode e on e.id = p.episode_id and e.closed_at is null
            join person pe on pe.id = e.person_id
            join role r on r.id = p.role_id
            join worker w on w.id = p.worker_id
            left join change_of_worker c on c.episode_id = p.episode_id and c.role_id = p.role_id
                and c.from_worker = p.worker_id and c.kind = 'cover' and c.answer = 'accepted' and c.ended_at is null
                and c.cover_until >= :today
            left join worker cw on cw.id = c.to_worker
            where p.is_current and p.role_id <> 'receivingWorker'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Caseloads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The workers of a team by name.
     *
     * @param after the account of the last one seen; empty to begin with the first
     */
    ListPage<WorkerLoad> workers(String team, String after) {
        List<WorkerLoad> found = jdbc.sql("""
                        select w.*, %s as load,
                            (select count(*) from open_step o
                                where o.owner = w.id and o.team_id = :team and o.due < :now) as overdue,
                            (select min(l.first_day) from worker_leave l where l.worker_id = w.id
                                and l.taken_back_at is null and l.last_day >= :today) as away_from,
                            (select min(l.last_day) from worker_leave l where l.worker_id = w.id
                                and l.taken_back_at is null and l.last_day >= :today) as away_until
                        from (select w.id, w.name, max(ms.capacity) as capacity,
                                string_agg(r.label, ', ' order by r.label) as roles
                            from membership ms
                            join worker w on w.id = ms.worker_id and w.active
                            join role r on r.id = ms.role_id and r.kind <> 'oversight'
                            where ms.team_id = :team and (w.name, w.id)
                                > (coalesce((select seen.name from worker seen where seen.id = :after), ''), :after)
                            group by w.id, w.name
                            order by w.name, w.id fetch first :rows rows only) w
                        order by w.name, w.id""".formatted(Candidates.LOAD))
                .param("team", team)
                .param("now", Stored.moment(clock.instant()))
                .param("today", today())
                .param("after", after)
                .param("rows", WORKERS + 1)
                .query(Caseloads::load)
                .list();
        return ListPage.of(found, WORKERS, last -> last.id());
    }

    /** With whom these workers work in the team, by worker and person. */
    List<PersonHeld> heldBy(String team, Collection<String> workers) {
        if (workers.isEmpty()) return List.of();
        return jdbc.sql(HELD + " and p.worker_id in (:workers) order by p.worker_id, pe.name, e.reference, r.label")
                .param("team", team)
                .param("today", today())
                .param("workers", workers)
                .query(Caseloads::held)
                .list();
    }

    /** Whose worker is not in the team any more, or not in that role. */
    List<PersonHeld> heldByNobodyOfTheTeam(String team) {
        return jdbc.sql(HELD + """
                        and (not w.active or not exists (select 1 from membership m where m.worker_id = p.worker_id
                            and m.team_id = :team and m.role_id = p.role_id))
                        order by pe.name, e.reference, r.label""")
                .param("team", team)
                .param("today", today())
                .query(Caseloads::held)
                .list();
    }

    /** One person of the team in one episode and role. */
    Optional<PersonHeld> find(String team, String reference, String role) {
        return jdbc.sql(HELD + " and e.reference = :reference and p.role_id = :role")
                .param("team", team)
                .param("today", today())
                .param("reference", reference)
                .param("role", role)
                .query(Caseloads::held)
                .optional();
    }

    /** To how many workers a person has told their story, in all their episodes. */
    int workersToldBy(UUID person) {
        return jdbc.sql("""
                        select count(distinct p.worker_id) from episode e join participant p on p.episode_id = e.id
                        where e.person_id = ? and p.role_id <> 'receivingWorker'""").param(person).query(Integer.class).single();
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }

    private static WorkerLoad load(ResultSet row, int line) throws SQLException {
        return new WorkerLoad(
                row.getString("id"),
                row.getString("name"),
                row.getString("roles"),
                row.getInt("load"),
                row.getObject("capacity", Integer.class),
                row.getInt("overdue"),
                row.getObject("away_from", LocalDate.class),
                row.getObject("away_until", LocalDate.class));
    }

    private static PersonHeld held(ResultSet row, int line) throws SQLException {
        return new PersonHeld(
                row.getString("worker_id"),
                row.getString("worker"),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                row.getObject("episode_id", UUID.class),
                row.getString("reference"),
                row.getString("role_id"),
                row.getString("role"),
                Stored.moment(row, "since"),
                row.getBoolean("only_follow_up"),
                row.getBoolean("asked"),
                row.getString("covered_by"),
                row.getObject("cover_until", LocalDate.class));
    }
}
