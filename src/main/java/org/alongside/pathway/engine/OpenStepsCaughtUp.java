package org.alongside.pathway.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At start-up brings the table of open steps into line with the engine, as for steps opened by an older version. */
@Component
class OpenStepsCaughtUp implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStepsCaughtUp.class);

    private final EngineUnasked engine;
    private final OpenStepTable table;
    private final JdbcClient database;

    OpenStepsCaughtUp(EngineUnasked engine, OpenStepTable table, JdbcClient database) {
        this.engine = engine;
        this.table = table;
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int changed = engine.doing(this::catchUp);
        if (changed > 0) LOG.info("The table of open steps was brought into line with the engine: {} rows.", changed);
    }

    private int catchUp(CommandContext context) {
        List<String> ended = database.sql("""
                        select step_id from open_step where step_id not in (select id_ from act_ru_task)""").query(String.class).list();
        ended.forEach(table::remove);
        List<String> unknown = database.sql("""
                        select id_ from act_ru_task where id_ not in (select step_id from open_step)""").query(String.class).list();
        for (String step : unknown) {
            TaskEntity task = context.getTaskManager().findTaskById(step);
            table.add(task, task.getCreateTime().toInstant());
        }
        return ended.size() + unknown.size();
    }
}
