package org.alongside.record;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.pathway.Choice;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Colleagues who were brought in beside the worker who leads: they see the person until it ends. */
@Component
public class JointWork {

    /** For a row e of episode: the worker is beside its lead. A worker who has left is beside nobody. */
    static final String OPENS = """
            exists (select 1 from joint_work j join worker jw on jw.id = j.worker_id and jw.active
                where j.episode_id = e.id and j.worker_id = :worker and j.in_force)""";

    /** The colleague, the worker who leads, their cover, and the manager of the team that serves the role. */
    private static final String MAY_END = """
            (j.worker_id = :worker
                or exists (select 1 from participant p left join change_of_worker c on %s
                    where p.episode_id = j.episode_id and p.role_id = j.role_id and p.is_current
                        and (p.worker_id = :worker or c.to_worker = :worker))
                or exists (select 1 from episode_team t join membership m on m.team_id = t.team_id
                    where t.episode_id = j.episode_id and t.role_id = j.role_id and m.worker_id = :worker
                        and m.role_id = 'teamManager'))""".formatted(Cover.IN_FORCE);

    private final JdbcClient jdbc;
    private final Clock clock;

    JointWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who works or worked jointly in an episode, in the order they came. */
    public List<JointLine> of(EpisodeRef episode) {
        return jdbc.sql("""
                        select r.label as role, w.id as worker, w.name, j.since, j.until, j.ended_because,
                            c.person_thinks
                        from joint_work j join role r on r.id = j.role_id join worker w on w.id = j.worker_id
                        join change_of_worker c on c.id = j.change_id
                        where j.episode_id = :episode order by j.since, j.id""")
                .param("episode", episode.id())
                .query(JointLine::read)
                .list();
    }

    /** How many workers have come to know a person by working with them, in all their episodes, each once. */
    public int workersTold(UUID person) {
        return jdbc.sql("""
                        select count(*) from (
                            select p.worker_id from participant p join episode e on e.id = p.episode_id
                                where e.person_id = :person and p.role_id <> 'receivingWorker'
                            union
                            select c.to_worker from change_of_worker c join episode e on e.id = c.episode_id
                                where e.person_id = :person and c.answer = 'accepted') told""").param("person", person).query(Integer.class).single();
    }

    /** Those beside the lead who have the role themselves, and so may do its steps. */
    Set<String> besideTheLead(EpisodeRef episode, String role) {
        return jdbc.sql("""
                        select j.worker_id from joint_work j join worker w on w.id = j.worker_id and w.active
                        where j.episode_id = :episode and j.role_id = :role and j.in_force
                            and exists (select 1 from membership m
                                where m.worker_id = j.worker_id and m.role_id = j.role_id)""")
                .param("episode", episode.id())
                .param("role", role)
                .query(String.class)
                .set();
    }

    boolean isBesideTheLead(EpisodeRef episode, String role, String worker) {
        return jdbc.sql("""
                        select exists (select 1 from joint_work where episode_id = :episode and role_id = :role
                            and worker_id = :worker and in_force)""")
                .param("episode", episode.id())
                .param("role", role)
                .param("worker", worker)
                .query(Boolean.class)
                .single();
    }

    /** Whose joint work a worker may end, in whatever episode. */
    List<Choice> mayBeEndedBy(String worker) {
        return jdbc.sql("""
                        select distinct w.id, w.name from joint_work j join worker w on w.id = j.worker_id
                        where j.in_force and %s
                        order by w.name, w.id""".formatted(MAY_END))
                .param("worker", worker)
                .param("today", London.dayOf(clock.instant()))
                .query((row, line) -> new Choice(row.getString("id"), row.getString("name")))
                .list();
    }

    void begin(EpisodeRef episode, Change change, Instant at) {
        OnlyOnce.write(
                () -> jdbc.sql("""
                                insert into joint_work (episode_id, role_id, worker_id, change_id, since, in_force)
                                values (:episode, :role, :worker, :change, :at, true)""")
                        .param("episode", episode.id())
                        .param("role", change.role())
                        .param("worker", change.to())
                        .param("change", change.id())
                        .param("at", Stored.moment(at))
                        .update(),
                "This colleague works with the person already.");
    }

    /** Ends what a colleague does beside those whom the worker may speak for. */
    void end(EpisodeRef episode, String colleague, String because, String worker, Instant at) {
        if (!isInForce(episode, colleague)) {
            throw Refusal.missing("This colleague does not work jointly in this episode now.");
        }
        int ended = jdbc.sql("""
                        update joint_work j set until = :at, in_force = null, ended_by = :worker, ended_because = :because
                        where j.episode_id = :episode and j.worker_id = :colleague and j.in_force and %s""".formatted(MAY_END))
                .param("at", Stored.moment(at))
                .param("worker", worker)
                .param("because", because)
                .param("episode", episode.id())
                .param("colleague", colleague)
                .param("today", London.dayOf(at))
                .update();
        if (ended == 0) {
            throw Refusal.forbidden("Only the worker who leads, their cover, the colleague or the manager of their team"
                    + " can end joint work.");
        }
    }

    private boolean isInForce(EpisodeRef episode, String colleague) {
        return jdbc.sql("""
                        select exists (select 1 from joint_work
                            where episode_id = :episode and worker_id = :colleague and in_force)""")
                .param("episode", episode.id())
                .param("colleague", colleague)
                .query(Boolean.class)
                .single();
    }

    /** Whoever leads now is no longer beside the lead. */
    void leads(EpisodeRef episode, Change change, Instant at) {
        jdbc.sql("""
                        update joint_work set until = :at, in_force = null, ended_because = 'They took over the lead.'
                        where episode_id = :episode and role_id = :role and worker_id = :worker and in_force""")
                .param("at", Stored.moment(at))
                .param("episode", episode.id())
                .param("role", change.role())
                .param("worker", change.to())
                .update();
    }
}
