package org.alongside.pathway.rule;

import java.util.Set;
import java.util.stream.Stream;

/** Every step for a worker says by when it should be done, in working days or real hours. */
final class EveryUserTaskHasATarget implements ModelRule {

    /** The words that give moments. */
    static final Set<String> CLOCKS = Set.of("workingDays", "hours");

    private static final String MEND = "Write a target such as ${workingDays.after(5)} or ${hours.after(4)}.";

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication
                .processes()
                .flatMap(process -> process.all("userTask"))
                .flatMap(step -> trouble(step.camunda("dueDate").orElse(""))
                        .map(words -> step.where().problem(this, words)));
    }

    private static Stream<String> trouble(String due) {
        if (due.isEmpty()) return Stream.of("has no due date. " + MEND);
        if (!Spots.isExpression(due)) return Stream.of("is always due at “" + due + "”. " + MEND);
        // What cannot be read is told by the rule about calls.
        return Grammar.call(due).stream()
                .filter(call -> !CLOCKS.contains(call.bean()))
                .map(call -> "is due at “" + call + "”, which is no target. " + MEND);
    }
}
