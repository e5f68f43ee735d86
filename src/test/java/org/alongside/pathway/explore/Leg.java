package org.alongside.pathway.explore;

import java.util.List;
import java.util.Map;

/**
 * What is one move for the engine: something happens, and all that goes on at once after it.
 *
 * @param found what is found out on the way, in order, by the element it is found out at
 */
record Leg(List<Edge> edges, Map<String, List<Map<String, Object>>> found) {

    /** One move on paper. */
    record Edge(State from, Node by, State to) {}

    Node by() {
        return edges.get(0).by();
    }

    State to() {
        return edges.get(edges.size() - 1).to();
    }
}
