package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** A manager can read the whole drawing: pathways, steps, events, questions and the answers that lead on. */
final class StepsEventsAndSplitsAreLabelled implements ModelRule {

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.processes().flatMap(process -> {
            var flows = new Flows(process);
            return process.all().filter(part -> part.label().isEmpty()).flatMap(part -> missing(part, flows));
        });
    }

    private Stream<Problem> missing(Part part, Flows flows) {
        if (part.is("process")) return problem(part, "Name it in the properties panel, as “Referral to The Pod”.");
        if (part.isOneOf(Drawn.STEPS)) return problem(part, "Write on it what is done, in words a worker would say.");
        if (part.isOneOf(Drawn.EVENTS)) return problem(part, "Write on it what has happened.");
        if (flows.isSplit(part)) return problem(part, "Write the question it asks, as “Is the evidence complete?”.");
        if (part.is("sequenceFlow") && flows.leavesASplit(part))
            return problem(part, "Write the answer that leads along it, as “yes”.");
        return Stream.empty();
    }

    private Stream<Problem> problem(Part part, String mend) {
        return Stream.of(part.where().problem(this, "has no label. " + mend));
    }
}
