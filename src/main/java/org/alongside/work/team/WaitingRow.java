package org.alongside.work.team;

import java.util.List;
import java.util.Set;
import org.alongside.pathway.Choice;

/**
 * A step with those it may be given to.
 *
 * @param chooses whether a worker is chosen by doing the step itself
 */
record WaitingRow(WaitingStep step, boolean chooses, List<Choice> choices) {

    static WaitingRow of(WaitingStep step, boolean chooses, List<Candidate> all, Set<String> known) {
        List<Choice> choices = all.stream()
                .filter(candidate -> !chooses && candidate.role().equals(step.roleId()))
                .map(candidate -> new Choice(candidate.worker(), candidate.words(known.contains(candidate.worker()))))
                .toList();
        return new WaitingRow(step, chooses, choices);
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
