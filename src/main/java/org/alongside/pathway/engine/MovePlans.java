package org.alongside.pathway.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.version.Gone;
import org.alongside.pathway.version.MoveWish;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.stereotype.Component;

/** Which place of one version becomes which of another: the same by id, and what a manager chose for those that are gone. */
@Component
class MovePlans {

    private final EngineUnasked engine;
    private final VersionModels versions;

    MovePlans(EngineUnasked engine, VersionModels versions) {
        this.engine = engine;
        this.versions = versions;
    }

    MigrationPlan plan(MoveWish wish) {
        BpmnModelInstance from = versions.model(wish.pathway(), wish.from());
        BpmnModelInstance to = versions.model(wish.pathway(), wish.to());
        // Never with updateEventTriggers(): it would count every timer again from now.
        MigrationPlanBuilder plan = engine.itself()
                .getRuntimeService()
                .createMigrationPlan(
                        versions.definition(wish.pathway(), wish.from()).getId(),
                        versions.definition(wish.pathway(), wish.to()).getId())
                .mapEqualActivities();
        withTheirTimers(wish, from, to).forEach(plan::mapActivities);
        try {
            return plan.build();
        } catch (MigrationPlanValidationException unfit) {
            throw Refusal.invalid(inWords(unfit, from, to));
        }
    }

    List<Gone> gone(String pathway, int from, int to) {
        BpmnModelInstance before = versions.model(pathway, from);
        BpmnModelInstance after = versions.model(pathway, to);
        Set<String> left = VersionModels.places(after).keySet();
        return VersionModels.kinds()
                .flatMap(kind -> VersionModels.places(before, kind).stream()
                        .filter(place -> !left.contains(place.id()))
                        .map(place -> new Gone(place, VersionModels.places(after, kind))))
                .toList();
    }

    /** What runs at the edge of a step goes with it, or its date would be lost. */
    private static Map<String, String> withTheirTimers(MoveWish wish, BpmnModelInstance from, BpmnModelInstance to) {
        Map<String, String> chosen = new LinkedHashMap<>(wish.instead());
        wish.instead().forEach((gone, instead) -> {
            List<BoundaryEvent> after = atTheEdgeOf(instead, to);
            for (BoundaryEvent before : atTheEdgeOf(gone, from)) {
                sameIn(after, before).ifPresent(event -> chosen.put(before.getId(), event.getId()));
            }
        });
        return chosen;
    }

    /** The same by id, or the only one of its kind. */
    private static Optional<BoundaryEvent> sameIn(List<BoundaryEvent> after, BoundaryEvent before) {
        List<BoundaryEvent> alike =
                after.stream().filter(event -> kind(event).equals(kind(before))).toList();
        return alike.stream()
                .filter(event -> event.getId().equals(before.getId()))
                .findFirst()
                .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty());
    }

    private static String kind(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .map(definition -> definition.getElementType().getTypeName())
                .findFirst()
                .orElse("");
    }

    private static List<BoundaryEvent> atTheEdgeOf(String step, BpmnModelInstance model) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(step))
                .toList();
    }

    private static String inWords(
            MigrationPlanValidationException unfit, BpmnModelInstance before, BpmnModelInstance after) {
        return "%s: a step can only become another step at the same level. Choose again."
                .formatted(unfit.getValidationReport().getInstructionReports().stream()
                        .map(report -> report.getMigrationInstruction())
                        .map(pair -> "“%s” cannot become “%s”"
                                .formatted(
                                        VersionModels.name(before, pair.getSourceActivityId()),
                                        VersionModels.name(after, pair.getTargetActivityId())))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
