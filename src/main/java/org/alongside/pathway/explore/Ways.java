package org.alongside.pathway.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.pathway.explore.Node.Kind;

/** What can come next: what goes on at once goes first and alone, since nobody sees anything between. */
final class Ways {

    private final Ground ground;
    private final Terrain terrain;

    Ways(Ground ground) {
        this.ground = ground;
        this.terrain = ground.terrain();
    }

    State start() {
        var nothing = new State(new BitSet(), Map.of());
        return new Tokens(ground, nothing).beginning(terrain.pathway()).state();
    }

    List<Move> from(State state) {
        return atOnce(state).map(node -> atOnce(state, node)).orElseGet(() -> waiting(state));
    }

    /** The answers with which a split leads nowhere; empty if some way is open. */
    Optional<Node> split(State state) {
        return atOnce(state)
                .filter(node -> node.is(Kind.CHOOSES_ONE) || node.is(Kind.CHOOSES_SOME))
                .filter(node -> leadsNowhere(node, chosen(node, state)));
    }

    private boolean leadsNowhere(Node split, List<Flow> chosen) {
        return chosen.isEmpty() && !terrain.from(split).isEmpty();
    }

    private Optional<Node> atOnce(State state) {
        return state.tokens().stream()
                .filter(place -> ground.places().isOnAFlow(place)
                        ? areAllAt(ground.places().node(place), state)
                        : !ground.places().node(place).waits())
                .mapToObj(ground.places()::node)
                .findFirst();
    }

    private boolean areAllAt(Node join, State state) {
        return join.is(Kind.PARALLEL)
                && terrain.to(join).stream()
                        .allMatch(flow -> state.tokens().get(ground.places().on(flow)));
    }

    private List<Move> atOnce(State state, Node node) {
        var tokens = new Tokens(ground, state).without(node).withoutThoseWaitingAt(node);
        return switch (node.kind()) {
            case CHOOSES_ONE, CHOOSES_SOME -> {
                var chosen = chosen(node, state);
                yield leadsNowhere(node, chosen) ? List.of() : List.of(atOnce(tokens.along(chosen, node), node));
            }
            case PARALLEL -> List.of(atOnce(tokens.leaving(node), node));
            case PART, EVENT_PART ->
                terrain.starts(node.id()).findAny().isEmpty()
                        ? List.of()
                        : List.of(atOnce(tokens.beginning(node.id()), node));
            case RAISES -> List.of(atOnce(tokens.leaving(node).raising(node), node));
            case ENDS -> List.of(atOnce(tokens.settled(node.part()), node));
            case ENDS_RAISING -> List.of(atOnce(tokens.endingWith(node), node));
            case ENDS_ALL -> List.of(atOnce(tokens.withoutAllIn(node.part()).settled(node.part()), node));
            default -> done(state, node, true);
        };
    }

    private static Move atOnce(Tokens tokens, Node node) {
        return new Move(tokens.state(), node, true, false);
    }

    private List<Flow> chosen(Node split, State state) {
        var flows = terrain.from(split);
        if (flows.size() < 2) return flows;
        var open = flows.stream()
                .filter(flow -> !flow.otherwise() && flow.question().holds(state.answers()))
                .toList();
        if (open.isEmpty()) return flows.stream().filter(Flow::otherwise).toList();
        return split.is(Kind.CHOOSES_ONE) ? open.subList(0, 1) : open;
    }

    private List<Move> waiting(State state) {
        var moves = new ArrayList<Move>();
        ground.places().nodes(state.tokens()).filter(Node::waits).forEach(node -> {
            moves.addAll(node.is(Kind.FIRST_EVENT) ? firstEvent(state, node) : done(state, node, false));
            moves.addAll(events(state, beside(node)));
        });
        terrain.parts().stream()
                .filter(part -> isOpen(part, state))
                .forEach(part -> moves.addAll(events(state, onTop(part, state))));
        return moves;
    }

    private List<Move> done(State state, Node node, boolean atOnce) {
        var moves = new ArrayList<Move>();
        for (var found : combinations(node)) {
            var tokens = new Tokens(ground, state).without(node).learning(found).leaving(node);
            moves.add(new Move(tokens.state(), node, atOnce, false));
            if (!node.several() || atOnce) continue;
            moves.add(new Move(new Tokens(ground, state).learning(found).state(), node, false, false));
        }
        return moves;
    }

    private List<Move> firstEvent(State state, Node gateway) {
        return terrain.from(gateway).stream()
                .map(flow -> {
                    ground.reached(flow.id());
                    ground.reached(flow.to());
                    return new Move(
                            new Tokens(ground, state)
                                    .without(gateway)
                                    .leaving(terrain.at(flow.to()))
                                    .state(),
                            gateway,
                            false,
                            false);
                })
                .toList();
    }

    /** Events on a waiting element, and what a called pathway can raise. */
    private Stream<Node> beside(Node node) {
        if (!node.is(Kind.CALLS)) return terrain.boundaries(node).filter(Node::happensByItself);
        var heard = terrain.around(node).stream().flatMap(terrain::eventsOn).filter(event -> !event.happensByItself());
        return Stream.concat(terrain.boundaries(node), heard);
    }

    private boolean isOpen(String part, State state) {
        return state.tokens().intersects(ground.places().within(part));
    }

    /** What can happen to an open part, unless it has been cut short already. */
    private Stream<Node> onTop(String part, State state) {
        var cut = terrain.eventParts(part).anyMatch(each -> each.cuts() && isOpen(each.id(), state));
        return terrain.eventsOn(part)
                .filter(Node::happensByItself)
                .filter(event -> !event.is(Kind.EVENT_PART) || (!cut && !isOpen(event.id(), state)));
    }

    private List<Move> events(State state, Stream<Node> events) {
        return events.map(event -> new Move(
                        new Tokens(ground, state).happening(event).state(), event, false, terrain.isClosing(event)))
                .toList();
    }

    /** Every combination of the answers that are found out at an element and still matter after it. */
    private List<Map<String, Object>> combinations(Node node) {
        List<Map<String, Object>> combinations = List.of(Map.of());
        var matter = ground.memory().after(node);
        if (node.several()) matter.addAll(ground.memory().at(node));
        for (var learnt : node.learns().entrySet()) {
            if (!matter.contains(learnt.getKey())) continue;
            combinations = combinations.stream()
                    .flatMap(known -> learnt.getValue().stream().map(value -> {
                        Map<String, Object> more = new HashMap<>(known);
                        more.put(learnt.getKey(), value);
                        return more;
                    }))
                    .toList();
        }
        return combinations;
    }
}
