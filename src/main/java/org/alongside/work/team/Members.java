package org.alongside.work.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.pathway.Choice;
import org.alongside.record.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in a team, who could be, and who stands in for whom. */
@Repository
class Members {

    private static final String MEMBERS = """
            select w.id as worker, w.name, w.active, r.id as role_id, r.label as role, m.is_main as main, m.capacity
            from membership m join worker w on w.id = m.worker_id join role r on r.id = m.role_id
            where m.team_id = :team
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Members(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Member> of(String team) {
        return jdbc.sql(MEMBERS + " order by w.name, w.id, r.label")
                .param("team", team)
                .query(Member.class)
                .list();
    }

    Optional<Member> find(String team, String worker, String role) {
        return jdbc.sql(MEMBERS + " and w.id = :worker and r.id = :role")
                .param("team", team)
                .param("worker", worker)
                .param("role", role)
                .query(Member.class)
                .optional();
    }

    /** The active workers of the team's organisation, by name. */
    List<Choice> colleagues(String team) {
        return jdbc.sql("""
                        select distinct w.id, w.name from worker w
                        join membership m on m.worker_id = w.id
                        join team t on t.id = m.team_id
                        where w.active and t.organisation_id = (select organisation_id from team where id = :team)
                        order by w.name, w.id""")
                .param("team", team)
                .query((row, line) -> new Choice(row.getString("id"), row.getString("name")))
                .list();
    }

    /** Cover for workers of the team: in force first, by its last day. */
    List<StandIn> standIns(String team) {
        LocalDate today = London.dayOf(clock.instant());
        return jdbc.sql("""
                        select pe.name as person_name, e.reference, r.label as role, away.name as away,
                            stands.name as "by", c.cover_until as until, c.answer is not null as in_force
                        from change_of_worker c
                        join episode_team t on t.episode_id = c.episode_id and t.role_id = c.role_id
                            and t.team_id = :team
                        join episode e on e.id = c.episode_id and e.closed_at is null
                        join person pe on pe.id = e.person_id
                        join role r on r.id = c.role_id
                        join worker away on away.id = c.from_worker
                        join worker stands on stands.id = c.to_worker
                        where c.kind = 'cover' and c.ended_at is null and c.cover_until >= :today
                            and (c.answer is null or c.answer = 'accepted')
                        order by c.answer is not null desc, c.cover_until, pe.name, e.reference""")
                .param("team", team)
                .param("today", today)
                .query(StandIn.class)
                .list();
    }

    /** What would be left without a worker if a membership ended: the people first, then the steps. */
    Unfinished unfinished(String team, String worker, String role) {
        return jdbc.sql("""
                        select
                            (select count(*) from participant p
                                join episode e on e.id = p.episode_id and e.closed_at is null
                                join episode_team t on t.episode_id = p.episode_id and t.role_id = p.role_id
                                where p.worker_id = :worker and p.is_current and p.role_id = :role
                                    and t.team_id = :team) as people,
                            (select count(*) from open_step o where o.owner = :worker and o.role_id = :role
                                and o.team_id = :team) as steps,
                            (select count(*) from change_of_worker c
                                join episode e on e.id = c.episode_id and e.closed_at is null
                                join episode_team t on t.episode_id = c.episode_id and t.role_id = c.role_id
                                where c.to_worker = :worker and c.role_id = :role and t.team_id = :team
                                    and c.ended_at is null
                                    and (c.answer is null or c.kind = 'cover' and c.answer = 'accepted'
                                        and c.cover_until >= :today
                                        or exists (select 1 from joint_work j where j.change_id = c.id and j.in_force))
                                ) as takeovers,
                            (select count(*) from membership m join worker w on w.id = m.worker_id and w.active
                                where m.team_id = :team and m.role_id = :role and m.worker_id <> :worker) as others""")
                .param("team", team)
                .param("worker", worker)
                .param("role", role)
                .param("today", London.dayOf(clock.instant()))
                .query(Unfinished.class)
                .single();
    }

    /**
     * What hangs on a membership.
     *
     * @param people with whom the worker works in this role
     * @param steps open steps the worker has in this role
     * @param takeovers changes that wait for their answer, and cover they give now
     * @param others how many others hold the role in the team
     */
    record Unfinished(int people, int steps, int takeovers, int others) {}
}
