package org.alongside.pathway.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.explore.Leg.Edge;

/** All that the exploration of a pathway sees, laid open: its states, and from each that waits the ways to the next. */
final class Paper {

    private final Ground ground;
    private final Terrain terrain;
    private final Map<State, List<Leg>> legs = new HashMap<>();
    private final Map<Set<String>, List<State>> byPlaces = new HashMap<>();
    private final List<Leg> starts;

    Paper(Terrain terrain) {
        this.terrain = terrain;
        this.ground = new Ground(terrain);
        var ways = new Ways(ground);
        var read = new Legs(ways, ground.memory());
        this.starts = read.from(ways.start());
        var next = new ArrayList<>(starts);
        while (!next.isEmpty()) {
            var state = next.remove(next.size() - 1).to();
            if (legs.containsKey(state)) continue;
            byPlaces.computeIfAbsent(places(state), none -> new ArrayList<>()).add(state);
            legs.put(state, read.from(state));
            next.addAll(legs.get(state));
        }
    }

    Terrain terrain() {
        return terrain;
    }

    List<Leg> starts() {
        return starts;
    }

    List<Leg> from(State state) {
        return legs.getOrDefault(state, List.of());
    }

    List<Leg> from(Set<State> states) {
        return states.stream().flatMap(state -> from(state).stream()).toList();
    }

    Set<Edge> edges() {
        return Stream.concat(starts.stream(), legs.values().stream().flatMap(List::stream))
                .flatMap(leg -> leg.edges().stream())
                .collect(Collectors.toSet());
    }

    /** Everything some token comes to, but for one half of each link, which the engine does not know. */
    Set<String> reached() {
        var reached = new HashSet<>(ground.reached());
        terrain.flows().stream()
                .filter(flow -> flow.id().equals(flow.from() + " " + flow.to()))
                .forEach(link -> reached.removeAll(List.of(link.id(), link.from())));
        return reached;
    }

    /** The elements at which something is under way. */
    Set<String> places(State state) {
        return ground.places().nodes(state.tokens()).map(Node::id).collect(Collectors.toSet());
    }

    /** The states with something under way at just these elements, and just these of the answers that still matter. */
    Set<State> at(Set<String> places, Map<String, Object> answers) {
        return byPlaces.getOrDefault(places, List.of()).stream()
                .filter(state -> ground.places()
                        .nodes(state.tokens())
                        .flatMap(node -> ground.memory().at(node).stream())
                        .allMatch(name -> Found.same(state.answers().get(name), answers.get(name))))
                .collect(Collectors.toSet());
    }

    /** Whether anything is under way in a part. */
    boolean isOpen(Node part, State state) {
        return state.tokens().intersects(ground.places().within(part.id()));
    }
}
