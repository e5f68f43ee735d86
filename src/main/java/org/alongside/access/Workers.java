package org.alongside.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The workers, with the roles they hold in their teams. What they may do is always read afresh. */
@Repository
public class Workers {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Map<String, UUID> pseudonyms = new ConcurrentHashMap<>();

    Workers(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    public Optional<Worker> find(String id) {
        return database.sql("select id, name, email, active from worker where id = ?")
                .param(id)
                .query((row, n) -> new Worker(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getBoolean("active"),
                        membershipsOf(id)))
                .optional();
    }

    /** The worker with this id, for callers that know they exist. */
    public Worker get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no worker " + id));
    }

    /** The active workers who hold a role in a team, by name. */
    public List<Worker> serving(String team, String role) {
        return database.sql("""
                        select w.id from worker w join membership m on m.worker_id = w.id
                        where m.team_id = ? and m.role_id = ? and w.active
                        order by w.name, w.id""").param(team).param(role).query(String.class).list().stream()
                .map(this::get)
                .toList();
    }

    /** The active workers of an organisation, by name. */
    public List<Worker> employedBy(String organisation) {
        return database.sql("""
                        select distinct w.id, w.name from worker w
                        join membership m on m.worker_id = w.id
                        join team t on t.id = m.team_id
                        where t.organisation_id = ? and w.active
                        order by w.name, w.id""").param(organisation).query((row, n) -> row.getString("id")).list().stream()
                .map(this::get)
                .toList();
    }

    /** Whether an active worker holds a role in any team. */
    public boolean holds(String worker, String role) {
        return find(worker).filter(Worker::active).filter(w -> w.holds(role)).isPresent();
    }

    /** Whether an active worker holds a role in a team. */
    public boolean holds(String worker, String team, String role) {
        return database.sql("""
                        select exists (select 1 from membership m join worker w on w.id = m.worker_id
                            where w.id = ? and w.active and m.team_id = ? and m.role_id = ?)""")
                .param(worker)
                .param(team)
                .param(role)
                .query(Boolean.class)
                .single();
    }

    /** What stands for the worker in logs that outlive the account. It never changes. */
    public UUID pseudonym(String worker) {
        return pseudonyms.computeIfAbsent(
                worker,
                id -> database.sql("select pseudonym from worker where id = ?")
                        .param(id)
                        .query(UUID.class)
                        .single());
    }

    /** Adds the worker, or changes them to be as given. */
    @Transactional
    public void save(Worker worker) {
        int changed = database.sql("update worker set name = ?, email = ?, active = ? where id = ?")
                .param(worker.name())
                .param(worker.email())
                .param(worker.active())
                .param(worker.id())
                .update();
        if (changed == 0) add(worker);
        database.sql("delete from membership where worker_id = ?")
                .param(worker.id())
                .update();
        worker.memberships().forEach(membership -> add(worker.id(), membership));
        events.publishEvent(new WorkerChanged(worker.id()));
    }

    private void add(Worker worker) {
        database.sql("insert into worker (id, pseudonym, name, email, active) values (?, ?, ?, ?, ?)")
                .param(worker.id())
                .param(UUID.randomUUID())
                .param(worker.name())
                .param(worker.email())
                .param(worker.active())
                .update();
    }

    private void add(String worker, Membership membership) {
        database.sql("insert into membership (worker_id, team_id, role_id, is_main, capacity) values (?, ?, ?, ?, ?)")
                .param(worker)
                .param(membership.team())
                .param(membership.role())
                .param(membership.main())
                .param(membership.capacity())
                .update();
    }

    private List<Membership> membershipsOf(String worker) {
        return database.sql("""
                        select team_id, role_id, is_main, capacity from membership
                        where worker_id = ? order by is_main desc, team_id, role_id""")
                .param(worker)
                .query((row, n) -> new Membership(
                        row.getString("team_id"),
                        row.getString("role_id"),
                        row.getBoolean("is_main"),
                        row.getObject("capacity", Integer.class)))
                .list();
    }
}
