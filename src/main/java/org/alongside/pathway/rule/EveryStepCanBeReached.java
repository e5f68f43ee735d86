package org.alongside.pathway.rule;

import java.util.Set;
import java.util.stream.Stream;

/** Nothing is drawn that nobody can ever come to. */
final class EveryStepCanBeReached implements ModelRule {

    private final KnownWords words;

    EveryStepCanBeReached(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.processes().flatMap(process -> {
            var seen = publication.walked(process, words);
            if (!seen.whole()) return Stream.empty();
            var flows = new Flows(process);
            return process.all(Drawn.NODES)
                    .filter(node -> !seen.reached().contains(node.id()))
                    .flatMap(node -> trouble(node, flows, seen.reached())
                            .map(words -> node.where().problem(this, words)));
        });
    }

    /** What only comes after something that is never reached needs no mending of its own. */
    private static Stream<String> trouble(Part node, Flows flows, Set<String> reached) {
        if (!isReached(node.parent().map(Part::id).orElse(""), node, reached)) return Stream.empty();
        if (node.is("boundaryEvent"))
            return reached.contains(node.attribute("attachedToRef").orElse(""))
                    ? Stream.of(
                            "never happens: nothing it is attached to can raise it. Take it out, or raise it there.")
                    : Stream.empty();
        if (node.is("subProcess")
                && node.attribute("triggeredByEvent").orElse("").equals("true"))
            return Stream.of("never begins: nothing beside it raises what it waits for. Take it out, or raise it.");
        if (node.is("startEvent")) return Stream.empty();
        return flows.to(node).isEmpty()
                ? Stream.of("is never reached: no flow leads to it. Draw one to it, or take it out.")
                : Stream.empty();
    }

    private static boolean isReached(String part, Part node, Set<String> reached) {
        return node.parent().filter(parent -> parent.is("process")).isPresent() || reached.contains(part);
    }
}
