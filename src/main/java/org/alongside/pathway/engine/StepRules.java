package org.alongside.pathway.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.access.Workers;
import org.alongside.pathway.Participation.Serving;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Who may do a step. Each rule is silent or says why not. */
@Component
class StepRules {

    /** One worker and one step. */
    record Attempt(TaskEntity task, StepModel model, Serving serving, String worker, boolean holdsRole) {}

    interface Rule extends Function<Attempt, Optional<String>> {}

    static final Rule aPinnedStepIsForItsParticipantOrTheirCover =
            attempt -> attempt.serving().pinned().isEmpty() || attempt.serving().mayBeDoneBy(attempt.worker())
                    ? Optional.empty()
                    : Optional.of(
                            "“%s” belongs to the worker who is named for this person. To take over, start a change of worker."
                                    .formatted(attempt.task().getName()));

    static final Rule anUnpinnedStepIsForTheRoleInItsTeam =
            attempt -> attempt.serving().pinned().isPresent() || attempt.holdsRole()
                    ? Optional.empty()
                    : Optional.of("“%s” is a step of another role or team."
                            .formatted(attempt.task().getName()));

    static final Rule aTakenStepIsForWhoTookIt = attempt -> attempt.task().getAssignee() == null
                    || attempt.serving().mayBeDoneBy(attempt.worker())
                    || attempt.task().getAssignee().equals(attempt.worker())
            ? Optional.empty()
            : Optional.of("A colleague has already taken “%s”."
                    .formatted(attempt.task().getName()));

    static final List<Rule> ALL = List.of(
            aPinnedStepIsForItsParticipantOrTheirCover, anUnpinnedStepIsForTheRoleInItsTeam, aTakenStepIsForWhoTookIt);

    private final Workers workers;

    StepRules(Workers workers) {
        this.workers = workers;
    }

    /** The first reason why the worker may not do the step, if there is one. */
    Optional<String> objection(TaskEntity task, StepModel model, Serving serving, String worker) {
        boolean holds = serving.pinned().isPresent() || workers.holds(worker, serving.team(), model.role());
        Attempt attempt = new Attempt(task, model, serving, worker, holds);
        return ALL.stream()
                .map(rule -> rule.apply(attempt))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
