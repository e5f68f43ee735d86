package org.alongside.pathway.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went on in pathways, read from the engine's history; only where a step is to be taken back. */
@Component
class Histories {

    private static final String LINES = """
            select a.id_ as id, coalesce(a.parent_act_inst_id_, a.proc_inst_id_) as parent, a.proc_inst_id_ as instance,
                a.proc_def_id_ as definition, a.act_id_ as activity, a.act_name_ as name, a.act_type_ as type,
                a.task_id_ as step, a.call_proc_inst_id_ as called, a.end_time_ is not null as ended,
                a.act_inst_state_ = 2 as cancelled
            from act_hi_actinst a""";

    private static final String IN_ORDER = " order by a.start_time_, a.sequence_counter_";

    private final JdbcClient database;

    Histories(JdbcClient database) {
        this.database = database;
    }

    Optional<Happened> ofStep(String step) {
        return database.sql(LINES + " where a.task_id_ = ?")
                .param(step)
                .query(Happened.class)
                .optional();
    }

    /** The scopes a line lies in, innermost first, without the pathway itself. */
    List<Happened> around(Happened line) {
        List<Happened> scopes = new ArrayList<>();
        String parent = line.parent();
        while (!parent.equals(line.instance())) {
            Happened scope = database.sql(LINES + " where a.id_ = ?")
                    .param(parent)
                    .query(Happened.class)
                    .single();
            scopes.add(scope);
            parent = scope.parent();
        }
        return scopes;
    }

    /** What began in the same pathway after a step was completed. Within one moment the engine counts. */
    List<Happened> since(Happened step) {
        return database.sql(LINES + " " + """
                        join act_hi_actinst s on s.id_ = ? and a.proc_inst_id_ = s.proc_inst_id_ and a.id_ <> s.id_
                            and (a.start_time_ > s.end_time_
                                or a.start_time_ = s.end_time_ and a.sequence_counter_ > s.sequence_counter_)""" + IN_ORDER)
                .param(step.id())
                .query(Happened.class)
                .list();
    }

    List<Happened> allOf(String instance) {
        return database.sql(LINES + " where a.proc_inst_id_ = ?" + IN_ORDER)
                .param(instance)
                .query(Happened.class)
                .list();
    }

    /** The pathway that called another, while it is running. */
    Optional<Happened> callerOf(String instance) {
        return database.sql(LINES + " " + """
                        join act_ru_execution p on p.id_ = a.proc_inst_id_ where a.call_proc_inst_id_ = ?""")
                .param(instance)
                .query(Happened.class)
                .optional();
    }

    /** The steps of a pathway, of those completed before another, that were taken back after it was completed. */
    List<Happened> takenBackSince(UUID episode, Happened step) {
        return database.sql(LINES + " " + """
                        join step_log t on t.step_id = a.task_id_ and t.event = 'takenBack' and t.episode_id = ?
                        join step_log d on d.step_id = a.task_id_ and d.event = 'completed'
                        join step_log s on s.step_id = ? and s.event = 'completed'
                        where a.proc_inst_id_ = ? and d.seq < s.seq and s.seq < t.seq""")
                .param(episode)
                .param(step.step())
                .param(step.instance())
                .query(Happened.class)
                .list();
    }
}
