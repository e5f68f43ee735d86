package org.alongside.work.mine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Worker;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.NeedToKnow;
import org.alongside.record.Stored;
import org.alongside.work.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that wait for a worker, and those of the people they work with that wait for others; by target. */
@Component
class MySteps {

    private static final String COLUMNS =
            "s.step_id, s.episode_id, s.pathway_name, s.name, s.role_id, s.team_id, s.owner, s.due, s.urgent";

    private static final String SHOWN = """
            select s.*, e.reference, e.person_id, p.name as person, w.name as owner_name,
                exists (select 1 from restriction x where x.person_id = e.person_id and x.in_force) as restricted
            from (%s order by due, step_id fetch first :rows rows only) s
            join episode e on e.id = s.episode_id
            join person p on p.id = e.person_id
            left join worker w on w.id = s.owner
            order by s.due, s.step_id""";

    /**
     * Others' steps, each once though a worker may hold two roles in one episode, and without those of a pathway whose
     * answers this worker may not read: not even that there is one.
     */
    static final String WITH_OTHERS = """
            from (select distinct mine.episode_id
                from (select p.episode_id from participant p where p.worker_id = :worker and p.is_current
                    union all
                    select j.episode_id from joint_work j where j.worker_id = :worker and j.in_force) mine) me
            join open_step s on s.episode_id = me.episode_id
            where (s.owner is null or s.owner <> :worker)
                and not (s.owner is null and exists (select 1 from membership m where m.worker_id = :worker
                    and m.team_id = s.team_id and m.role_id = s.role_id))
                and not exists (select 1 from answers a where a.episode_id = s.episode_id
                    and a.pathway = s.pathway and a.confidential)""";

    private final JdbcClient jdbc;
    private final NeedToKnow needToKnow;

    MySteps(JdbcClient jdbc, NeedToKnow needToKnow) {
        this.jdbc = jdbc;
        this.needToKnow = needToKnow;
    }

    List<MyStep> mine(Worker worker, Wanted wanted, Place after, int rows) {
        return asked(SHOWN.formatted(Offered.first(worker, COLUMNS, wanted)), worker, wanted, after, rows);
    }

    List<MyStep> withOthers(Worker worker, Wanted wanted, Place after, int rows) {
        String found = "select %s %s%s and (s.due, s.step_id) > (:due, :step)"
                .formatted(COLUMNS, WITH_OTHERS, wanted.condition(false));
        return asked(SHOWN.formatted(found), worker, wanted, after, rows);
    }

    private List<MyStep> asked(String sql, Worker worker, Wanted wanted, Place after, int rows) {
        return jdbc.sql(sql)
                .params(wanted.values())
                .params(Offered.values(worker))
                .param("due", Stored.moment(after.at()))
                .param("step", after.id())
                .param("rows", rows)
                .query((row, line) -> read(row, worker.id()))
                .list();
    }

    private MyStep read(ResultSet row, String worker) throws SQLException {
        UUID episode = row.getObject("episode_id", UUID.class);
        String reference = row.getString("reference");
        boolean hidden = row.getBoolean("restricted")
                && !worker.equals(row.getString("owner"))
                && !needToKnow.of(new EpisodeRef(episode, reference), worker);
        return new MyStep(
                row.getString("step_id"),
                reference,
                row.getObject("person_id", UUID.class),
                hidden ? null : row.getString("person"),
                row.getString("pathway_name"),
                row.getString("name"),
                row.getString("role_id"),
                row.getString("team_id"),
                row.getString("owner_name"),
                Stored.moment(row, "due"),
                row.getBoolean("urgent"));
    }
}
