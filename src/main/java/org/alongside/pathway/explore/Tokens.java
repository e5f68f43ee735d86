package org.alongside.pathway.explore;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.explore.Node.Kind;

/** The tokens of a state while they are being moved. */
final class Tokens {

    private final Ground ground;
    private final BitSet tokens;
    private final Map<String, Object> answers;

    Tokens(Ground ground, State state) {
        this.ground = ground;
        this.tokens = (BitSet) state.tokens().clone();
        this.answers = new HashMap<>(state.answers());
    }

    /** The state they have come to, without the answers nobody will ask for. */
    State state() {
        if (answers.isEmpty()) return new State(tokens, answers);
        Set<String> matter = new HashSet<>();
        ground.places()
                .nodes(tokens)
                .forEach(node -> matter.addAll(ground.memory().at(node)));
        answers.keySet().retainAll(matter);
        return new State(tokens, answers);
    }

    Tokens learning(Map<String, Object> found) {
        answers.putAll(found);
        answers.values().removeIf(Node.NO_ANSWER::equals);
        return this;
    }

    Tokens without(Node node) {
        tokens.clear(ground.places().of(node));
        return this;
    }

    Tokens withoutThoseWaitingAt(Node join) {
        if (ground.terrain().isJoin(join))
            ground.terrain()
                    .to(join)
                    .forEach(flow -> tokens.clear(ground.places().on(flow)));
        return this;
    }

    Tokens withoutAllIn(String part) {
        tokens.andNot(ground.places().within(part));
        return this;
    }

    boolean areIn(String part) {
        return tokens.intersects(ground.places().within(part));
    }

    /** On every flow out of an element that is not a question. */
    Tokens leaving(Node node) {
        return along(ground.terrain().from(node), node);
    }

    Tokens along(List<Flow> flows, Node node) {
        if (flows.isEmpty()) return settled(node.part());
        flows.forEach(this::arrive);
        flows.stream()
                .map(flow -> ground.terrain().at(flow.to()))
                .filter(this::comesTogether)
                .forEach(join ->
                        withoutThoseWaitingAt(join).tokens.set(ground.places().of(join)));
        return this;
    }

    /**
     * Where some of several ways come together the engine looks only when a token comes whether more can. If the others
     * take another way later, those that came wait for ever.
     */
    private boolean comesTogether(Node target) {
        if (!target.is(Kind.CHOOSES_SOME) || !ground.terrain().isJoin(target)) return false;
        var missing = ground.terrain().to(target).stream()
                .anyMatch(flow -> !tokens.get(ground.places().on(flow)));
        return !missing
                || ground.places()
                        .nodes(tokens)
                        .allMatch(other ->
                                other.equals(target) || !ground.terrain().leads(other, target));
    }

    private void arrive(Flow flow) {
        var target = ground.terrain().at(flow.to());
        ground.reached(flow.id());
        ground.reached(target.id());
        var onFlow = ground.places().on(flow);
        tokens.set(onFlow < 0 ? ground.places().of(target) : onFlow);
        // What was answered in an earlier round is forgotten when a step is offered again.
        if (target.is(Kind.WAITS))
            answers.keySet().removeIf(name -> target.learns().containsKey(name) && !name.equals(Node.QUORATE));
    }

    Tokens beginning(String part) {
        ground.terrain().starts(part).forEach(start -> {
            ground.reached(start.id());
            tokens.set(ground.places().of(start));
        });
        return this;
    }

    /** A part in which nothing is left is left itself. */
    Tokens settled(String part) {
        var node = ground.terrain().node(part);
        if (areIn(part) || node.isEmpty()) return this;
        return node.get().is(Kind.PART)
                ? leaving(node.get())
                : settled(node.get().part());
    }

    /** What is raised goes outwards until somebody hears it. */
    Tokens raising(Node by) {
        hearing(by).ifPresent(this::happening);
        return this;
    }

    /** The same at the end of a token; an error that nobody hears ends the pathway, and whoever called it hears it. */
    Tokens endingWith(Node by) {
        var heard = hearing(by);
        if (heard.isEmpty() && by.signal().startsWith(Node.ERROR)) tokens.clear();
        heard.ifPresent(this::happening);
        var isCut = heard.map(Node::cuts).orElse(by.signal().startsWith(Node.ERROR));
        return isCut ? this : settled(by.part());
    }

    private Optional<Node> hearing(Node by) {
        var around = ground.terrain().around(by);
        return around.stream()
                .flatMap(part -> ground.terrain().eventsOn(part))
                .filter(event -> !around.contains(event.id()) && event.hears(by.signal()))
                .findFirst();
    }

    /** An event happens beside the way. */
    Tokens happening(Node event) {
        ground.reached(event.id());
        if (event.is(Kind.EVENT_PART)) {
            if (event.cuts()) withoutAllIn(event.part());
            return beginning(event.id());
        }
        if (event.cuts()) without(ground.terrain().at(event.attachedTo())).withoutAllIn(event.attachedTo());
        return leaving(event);
    }
}
