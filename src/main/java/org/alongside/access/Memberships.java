package org.alongside.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Single memberships, changed one by one so that two managers do not undo each other's changes. */
@Repository
public class Memberships {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Memberships(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** The roles that each of many workers holds in any team, in one question. */
    public Map<String, List<String>> rolesOf(Collection<String> workers) {
        if (workers.isEmpty()) return Map.of();
        return database
                .sql(
                        "select distinct worker_id, role_id from membership where worker_id in (:workers) order by role_id")
                .param("workers", workers)
                .query((row, n) -> Map.entry(row.getString("worker_id"), row.getString("role_id")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Lets a worker hold a role in a team; their main team for the role stays the one it was. */
    @Transactional
    public void begin(String worker, String team, String role, @Nullable Integer capacity) {
        database.sql("""
                        insert into membership (worker_id, team_id, role_id, is_main, capacity)
                        select :worker, :team, :role, not exists (select 1 from membership
                            where worker_id = :worker and role_id = :role and is_main), :capacity""")
                .param("worker", worker)
                .param("team", team)
                .param("role", role)
                .param("capacity", capacity, Types.INTEGER)
                .update();
        events.publishEvent(new WorkerChanged(worker));
    }

    /** Ends a membership; where it was the main one for its role, another team of the worker becomes that. */
    @Transactional
    public void end(String worker, String team, String role) {
        database.sql("delete from membership where worker_id = :worker and team_id = :team and role_id = :role")
                .param("worker", worker)
                .param("team", team)
                .param("role", role)
                .update();
        database.sql("""
                        update membership set is_main = true where worker_id = :worker and role_id = :role
                            and not exists (select 1 from membership main where main.worker_id = :worker
                                and main.role_id = :role and main.is_main)
                            and team_id = (select min(next.team_id) from membership next
                                where next.worker_id = :worker and next.role_id = :role)""").param("worker", worker).param("role", role).update();
        events.publishEvent(new WorkerChanged(worker));
    }

    /** Sets how many open episodes are a full load, or that no number is agreed; whether that changed anything. */
    @Transactional
    public boolean capacity(String worker, String team, String role, @Nullable Integer capacity) {
        return database.sql("""
                        update membership set capacity = :capacity
                        where worker_id = :worker and team_id = :team and role_id = :role
                            and coalesce(capacity, 0) <> coalesce(:capacity, 0)""")
                        .param("capacity", capacity, Types.INTEGER)
                        .param("worker", worker)
                        .param("team", team)
                        .param("role", role)
                        .update()
                > 0;
    }
}
