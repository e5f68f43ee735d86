package org.alongside.work.step;

import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.London;
import org.alongside.record.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open steps of one episode: what there is to do next, by whom, by when. */
@Component
public class NextSteps {

    private final JdbcClient database;

    NextSteps(JdbcClient database) {
        this.database = database;
    }

    /**
     * One open step.
     *
     * @param mine whether the reader has it or may take it
     * @param who the worker's name, or the role and team it waits for
     */
    public record Next(String stepId, String name, boolean mine, String who, String due) {}

    public List<Next> of(EpisodeRef episode, String worker) {
        return database.sql("""
                        select o.step_id, o.name, o.due, o.owner, w.name as worker_name, r.label as role, t.name as team,
                            exists (select 1 from membership m where m.worker_id = :worker and m.team_id = o.team_id
                                and m.role_id = o.role_id) as offered
                        from open_step o
                        join role r on r.id = o.role_id
                        join team t on t.id = o.team_id
                        left join worker w on w.id = o.owner
                        where o.episode_id = :episode
                        order by o.due, o.step_id""")
                .param("worker", worker)
                .param("episode", episode.id())
                .query((row, line) -> {
                    String owner = row.getString("owner");
                    return new Next(
                            row.getString("step_id"),
                            row.getString("name"),
                            owner == null ? row.getBoolean("offered") : owner.equals(worker),
                            who(owner, row.getString("worker_name"), row.getString("role"), row.getString("team")),
                            London.written(London.dayOf(Stored.moment(row, "due"))));
                })
                .list();
    }

    private static String who(@Nullable String owner, @Nullable String name, String role, String team) {
        return owner == null || name == null ? role + ", " + team : name;
    }
}
