package org.alongside.pathway.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes from state to state, every way once, until there is nothing new or enough has been seen. */
final class Explorer {

    private final Ground ground;
    private final Ways ways;
    private final int most;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private final List<List<Step>> steps = new ArrayList<>();
    private final Map<String, Map<String, Object>> nowhere = new LinkedHashMap<>();

    Explorer(Ground ground, int most) {
        this.ground = ground;
        this.ways = new Ways(ground);
        this.most = most;
    }

    Exploration explored() {
        number(ways.start());
        while (steps.size() < Math.min(states.size(), most)) visit(states.get(steps.size()));
        var seen = new Seen(ground, states, steps);
        return new Exploration(
                Set.copyOf(ground.reached()),
                seen.stuck(),
                seen.rounds(),
                seen.restless(),
                nowhere,
                steps.size() == states.size(),
                steps.size());
    }

    private void visit(State state) {
        steps.add(ways.from(state).stream()
                .map(move -> new Step(number(move.to()), move))
                .distinct()
                .toList());
        ways.split(state).ifPresent(split -> nowhere.putIfAbsent(split.id(), state.answers()));
    }

    private int number(State state) {
        var known = numbers.putIfAbsent(state, states.size());
        if (known != null) return known;
        states.add(state);
        return states.size() - 1;
    }

    /** A move to the state of that number. */
    record Step(int to, Node by, boolean atOnce, boolean closing) {

        Step(int to, Move move) {
            this(to, move.by(), move.atOnce(), move.closing());
        }
    }
}
