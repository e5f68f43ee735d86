package org.alongside.pathway.rule;

import java.util.stream.Stream;

/** Ids say what they stand for, since people under way and years of timings hang on them. */
final class StepsAndEventsHaveMeaningfulIds implements ModelRule {

    @Override
    public Stream<Problem> check(Publication publication) {
        return Stream.concat(publication.pathwayFiles().stream(), publication.decisionFiles().stream())
                .flatMap(Part::all)
                .filter(StepsAndEventsHaveMeaningfulIds::needsOne)
                .filter(part -> !CamelCase.is(part.id()))
                .map(part -> part.where().problem(this, words(part)));
    }

    static boolean needsOne(Part part) {
        return part.is("process") || part.is("decision") || part.isOneOf(Drawn.STEPS) || part.isOneOf(Drawn.EVENTS);
    }

    private static String words(Part part) {
        var better = CamelCase.of(part.label().orElse(""));
        var wrong = part.id().isEmpty() ? "has no id. " : "has an id that says nothing or is not in camelCase. ";
        return wrong + (better.isEmpty() ? "Label it, then give it an id like the label." : "Make it " + better + ".");
    }
}
