package org.alongside.pathway.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.explore.Leg.Edge;

/** Puts moves on paper together as the engine makes them. */
final class Legs {

    private final Ways ways;
    private final Memory memory;

    Legs(Ways ways, Memory memory) {
        this.ways = ways;
        this.memory = memory;
    }

    List<Leg> from(State state) {
        var legs = new ArrayList<Leg>();
        ways.from(state).forEach(move -> follow(List.of(new Edge(state, move.by(), move.to())), legs));
        return legs;
    }

    private void follow(List<Edge> edges, List<Leg> legs) {
        var state = edges.get(edges.size() - 1).to();
        var next = ways.from(state).stream().filter(Move::atOnce).toList();
        if (next.isEmpty()) legs.add(new Leg(edges, found(edges)));
        for (var move : next) {
            var on = new ArrayList<>(edges);
            on.add(new Edge(state, move.by(), move.to()));
            follow(on, legs);
        }
    }

    private Map<String, List<Map<String, Object>>> found(List<Edge> edges) {
        var found = new HashMap<String, List<Map<String, Object>>>();
        for (var edge : edges) {
            var here = new HashMap<String, Object>();
            edge.by().learns().keySet().stream()
                    .filter(memory.after(edge.by())::contains)
                    .forEach(name -> here.put(name, edge.to().answers().get(name)));
            if (!here.isEmpty())
                found.computeIfAbsent(edge.by().id(), none -> new ArrayList<>()).add(here);
        }
        return found;
    }
}
