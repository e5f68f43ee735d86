package org.alongside.pathway.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.version.Trial;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is on a version of a pathway and where they stand. Three questions, however many people there are. */
@Component
class PeopleOnVersion {

    private final JdbcClient database;

    PeopleOnVersion(JdbcClient database) {
        this.database = database;
    }

    /**
     * A run of the version.
     *
     * @param activities all the elements it is in, in order: what can be moved depends on nothing else
     */
    record Run(String instance, UUID episode, Instant since, List<String> activities) {}

    private record Began(String id, String businessKey, java.sql.Timestamp started) {}

    private record At(String instance, String activity) {}

    private record Opened(String instance, OffsetDateTime at) {}

    List<Run> of(String definition) {
        Map<String, List<String>> activities = new HashMap<>();
        database.sql("""
                        select proc_inst_id_ as instance, act_id_ as activity from act_ru_execution
                        where proc_def_id_ = ? and act_id_ is not null order by proc_inst_id_, act_id_""")
                .param(definition)
                .query(At.class)
                .list()
                .forEach(at -> activities
                        .computeIfAbsent(at.instance(), instance -> new ArrayList<>())
                        .add(at.activity()));
        Map<String, Instant> opened = new HashMap<>();
        database.sql("""
                        select o.instance_id as instance, min(o.created_at) as at from open_step o
                        join act_ru_execution p on p.id_ = o.instance_id and p.proc_def_id_ = ?
                        group by o.instance_id""")
                .param(definition)
                .query(Opened.class)
                .list()
                .forEach(step -> opened.put(step.instance(), step.at().toInstant()));
        return database.sql("""
                        select p.id_ as id, p.business_key_ as business_key, h.start_time_ as started
                        from act_ru_execution p join act_hi_procinst h on h.id_ = p.id_
                        where p.proc_def_id_ = ? and p.parent_id_ is null""").param(definition).query(Began.class).list().stream()
                .map(run -> new Run(
                        run.id(),
                        UUID.fromString(run.businessKey()),
                        opened.getOrDefault(run.id(), run.started().toInstant()),
                        List.copyOf(activities.getOrDefault(run.id(), List.of()))))
                .sorted(java.util.Comparator.comparing(Run::since).thenComparing(Run::instance))
                .toList();
    }

    /** The open steps of a run as lists show them, by the step's id. */
    Map<String, Trial.Line> lines(String instance) {
        Map<String, Trial.Line> lines = new HashMap<>();
        database.sql("select * from open_step where instance_id = ? order by created_at, step_id")
                .param(instance)
                .query(row -> {
                    lines.put(
                            row.getString("step_id"),
                            new Trial.Line(
                                    row.getString("step"),
                                    row.getString("name"),
                                    row.getString("role_id"),
                                    row.getString("team_id"),
                                    row.getString("owner"),
                                    row.getObject("due", OffsetDateTime.class).toInstant()));
                });
        return lines;
    }
}
