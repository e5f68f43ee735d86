package org.alongside.pathway.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.pathway.version.MoveOrder;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessInstance;
import org.camunda.bpm.engine.impl.migration.instance.parser.MigratingInstanceParser;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingProcessInstanceValidationReportImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;

/** Moves one run of a pathway to another version with its open steps, or says why not, and then nothing is changed. */
class MovePerson extends MigrateProcessInstanceCmd {

    private static final String LEFT_OUT = "There is no migration instruction";

    private final EngineDesk desk;
    private final StepMoved steps;
    private final RunMoved run;
    private final MigrationPlan plan;
    private final Map<String, String> places;
    private final MoveOrder order;

    /** @param places the names of the places of the older version */
    MovePerson(
            EngineDesk desk,
            StepMoved steps,
            RunMoved run,
            MigrationPlan plan,
            Map<String, String> places,
            MoveOrder order) {
        super(new MigrationPlanExecutionBuilderImpl(null, plan), false);
        this.desk = desk;
        this.steps = steps;
        this.run = run;
        this.plan = plan;
        this.places = places;
        this.order = order;
    }

    /** Why this person cannot be moved; nothing once they have been. */
    Command<List<String>> moving(String instance, UUID episode) {
        return engine -> {
            desk.episodes().hold(episode);
            ExecutionEntity pathway = engine.getExecutionManager().findExecutionById(instance);
            if (pathway == null) return List.of("The pathway has ended for this person meanwhile.");
            if (!pathway.getProcessDefinitionId().equals(plan.getSourceProcessDefinitionId()))
                return List.of("This person is on another version by now.");
            List<String> whyNot = whyNot(engine, instance);
            if (whyNot.isEmpty()) move(engine, instance);
            return whyNot;
        };
    }

    private List<String> whyNot(CommandContext engine, String instance) {
        MigratingProcessInstanceValidationReportImpl report = new MigratingProcessInstanceValidationReportImpl();
        MigratingProcessInstance looked = new MigratingInstanceParser(
                        engine.getProcessEngineConfiguration().getProcessEngine())
                .parse(instance, plan, report);
        validateInstructions(engine, looked, report);
        return Stream.concat(
                        report.getActivityInstanceReports().stream().map(this::inWords),
                        report.getTransitionInstanceReports().stream()
                                .map(each -> "The pathway is between two steps just now. Try again in a minute."))
                .distinct()
                .toList();
    }

    private String inWords(MigratingActivityInstanceValidationReport report) {
        String place = places.getOrDefault(report.getSourceScopeId(), report.getSourceScopeId());
        return report.getFailures().stream().anyMatch(failure -> failure.startsWith(LEFT_OUT))
                ? "Version %d has no “%s”, and no other step was chosen in its place."
                        .formatted(order.wish().to(), place)
                : "What runs at “%s” now cannot go on in version %d."
                        .formatted(place, order.wish().to());
    }

    private void move(CommandContext engine, String instance) {
        Map<String, StepModel> before = new HashMap<>();
        for (TaskEntity step : engine.getTaskManager().findTasksByProcessInstanceId(instance))
            before.put(step.getId(), StepModel.of(step));
        migrateProcessInstance(
                engine, instance, plan, desk.definition(engine, plan.getTargetProcessDefinitionId()), true);
        run.follow(engine, instance);
        for (TaskEntity step : engine.getTaskManager().findTasksByProcessInstanceId(instance)) {
            StepModel was = before.get(step.getId());
            if (was != null) steps.follow(step, was, order);
        }
    }
}
