package org.alongside.work.team;

import java.util.List;
import java.util.Set;
import org.alongside.pathway.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A step with those it may be given to.
 *
 * @param wants the beginning of what the person said that they want, if they said so
 * @param chooses whether a worker is chosen by doing the step itself
 */
record WaitingRow(WaitingStep step, @Nullable String wants, boolean chooses, List<Choice> choices) {

    static WaitingRow of(
            WaitingStep step, @Nullable String wants, boolean chooses, List<Candidate> all, Set<String> known) {
        List<Choice> choices = all.stream()
                .filter(candidate -> !chooses && candidate.role().equals(step.roleId()))
                .map(candidate -> new Choice(candidate.worker(), candidate.words(known.contains(candidate.worker()))))
                .toList();
        return new WaitingRow(step, wants, chooses, choices);
    }

    public boolean canBeGiven() {
        return !choices.isEmpty();
    }

    /** Tells the row's tick box apart. */
    public String tick() {
        return "step-" + step.stepId();
    }

    /** Tells the row's list of workers apart. */
    public String box() {
        return "to-" + step.stepId();
    }
}
