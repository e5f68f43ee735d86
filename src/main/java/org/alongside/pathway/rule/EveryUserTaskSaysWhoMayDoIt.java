package org.alongside.pathway.rule;

import java.util.TreeSet;
import java.util.stream.Stream;

/** Every step for a worker names the one role that does it. */
final class EveryUserTaskSaysWhoMayDoIt implements ModelRule {

    private final KnownWords words;

    EveryUserTaskSaysWhoMayDoIt(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication
                .processes()
                .flatMap(process -> process.all("userTask"))
                .flatMap(step -> trouble(step.camunda("candidateGroups").orElse(""))
                        .map(words -> step.where().problem(this, words)));
    }

    private Stream<String> trouble(String role) {
        if (words.roles().contains(role)) return Stream.empty();
        if (role.isEmpty())
            return Stream.of("does not say who may do it. Name one role in candidate groups, as careCoordinator.");
        if (role.contains(","))
            return Stream.of("names several roles. One role does a step: name one, or draw a step for each.");
        return Stream.of("is for the role " + role + ", which does not exist. Use one of: "
                + String.join(", ", new TreeSet<>(words.roles())) + ".");
    }
}
