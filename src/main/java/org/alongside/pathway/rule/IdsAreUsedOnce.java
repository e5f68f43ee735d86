package org.alongside.pathway.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Two pathways, or two decisions, published together have ids of their own, since each is called by its id. */
final class IdsAreUsedOnce implements ModelRule {

    @Override
    public Stream<Problem> check(Publication publication) {
        var decisions = publication.decisionFiles().stream().flatMap(file -> file.all("decision"));
        return Stream.concat(usedAgain(publication.processes()), usedAgain(decisions));
    }

    private Stream<Problem> usedAgain(Stream<Part> called) {
        Map<String, Part> first = new HashMap<>();
        return called.toList().stream().filter(part -> !part.id().isEmpty()).flatMap(part -> {
            var other = first.putIfAbsent(part.id(), part);
            return other == null
                    ? Stream.empty()
                    : Stream.of(part.where()
                            .problem(
                                    this,
                                    "has the id of the one in " + other.file()
                                            + ". Give one of them an id of its own, or leave one out."));
        });
    }
}
