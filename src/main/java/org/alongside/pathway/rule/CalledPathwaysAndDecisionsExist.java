package org.alongside.pathway.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a pathway calls is there: other pathways, and decisions published with it that give one answer. */
final class CalledPathwaysAndDecisionsExist implements ModelRule {

    private static final Set<String> ONE_ROW = Set.of("UNIQUE", "FIRST", "ANY");

    private final KnownWords words;

    CalledPathwaysAndDecisionsExist(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication
                .processes()
                .flatMap(Part::all)
                .flatMap(step -> trouble(step, publication).stream()
                        .map(words -> step.where().problem(this, words)));
    }

    private Optional<String> trouble(Part step, Publication publication) {
        if (step.is("callActivity")) return called(step, publication);
        return step.is("businessRuleTask") ? decision(step, publication) : Optional.empty();
    }

    private Optional<String> called(Part step, Publication publication) {
        var called = step.attribute("calledElement").orElse("");
        var exists = words.pathways().contains(called)
                || publication.processes().anyMatch(process -> process.id().equals(called));
        return exists
                ? Optional.empty()
                : Optional.of("calls the pathway “" + called
                        + "”, which does not exist. Give the id of a pathway that is published.");
    }

    private static Optional<String> decision(Part step, Publication publication) {
        var id = step.camunda("decisionRef").orElse("");
        var decision = publication.decision(id);
        if (decision.isEmpty() && !publication.cannotReadADecision())
            return Optional.of("asks the decision “" + id
                    + "”, which is not among the files. Publish it together with the pathway.");
        if (!step.camunda("decisionRefBinding").orElse("").equals("deployment"))
            return Optional.of("does not take its decision from its own deployment. Set the binding to “deployment”.");
        if (step.camunda("resultVariable").isEmpty()
                || !step.camunda("mapDecisionResult").orElse("").equals("singleEntry"))
            return Optional.of("does not keep the decision's one answer. Give it a result variable, and choose"
                    + " singleEntry as the way the result is mapped.");
        return decision.filter(table -> !givesOneAnswer(table))
                .map(table -> "asks the decision “" + id + "”, which can give several answers. Leave it one output, and"
                        + " a hit policy of unique, first or any.");
    }

    private static boolean givesOneAnswer(Part decision) {
        return decision.all("output").count() <= 1
                && decision.all("decisionTable")
                        .allMatch(table ->
                                ONE_ROW.contains(table.attribute("hitPolicy").orElse("UNIQUE")));
    }
}
