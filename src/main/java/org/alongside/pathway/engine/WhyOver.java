package org.alongside.pathway.engine;

import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** Why there is no way back to a step, whatever it was: its pathway has ended, or goes by another drawing now. */
final class WhyOver {

    private WhyOver() {}

    /** The reason, if the pathway the step was done in is not there any more as it was then. */
    static @Nullable String reason(
            AnsweredStep answered, Optional<Happened> step, @Nullable ExecutionEntity pathway, Histories histories) {
        String name = answered.given().stepName();
        if (pathway == null) return ended(name, step, histories);
        if (pathway.getProcessDefinitionId().equals(answered.pathway().getId())) return null;
        return "“%s” was done in version %d of its pathway, and the person has been moved to version %d since. Correct the answer instead."
                .formatted(
                        name,
                        answered.given().pathwayVersion(),
                        pathway.getProcessDefinition().getVersion());
    }

    private static String ended(String name, Optional<Happened> step, Histories histories) {
        return step.flatMap(found -> histories.callerOf(found.instance()))
                .map(call ->
                        "“%s” has ended, with “%s” in it, and cannot be entered again. Take back the step before it instead."
                                .formatted(call.inWords(), name))
                .orElse("The pathway of “%s” has ended. Nothing in it can be taken back.".formatted(name));
    }
}
