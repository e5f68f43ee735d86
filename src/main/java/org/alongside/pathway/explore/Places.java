package org.alongside.pathway.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where tokens can be: at elements, and on the flows into a join that waits for others. */
final class Places {

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> byNode = new HashMap<>();
    private final Map<String, Integer> byFlow = new HashMap<>();
    private final Map<String, BitSet> within = new HashMap<>();

    Places(Terrain terrain) {
        for (var node : terrain.nodes()) byNode.put(node.id(), add(node, terrain));
        for (var flow : terrain.flows()) {
            var target = terrain.at(flow.to());
            if (terrain.isJoin(target)) byFlow.put(flow.id(), add(target, terrain));
        }
    }

    private int add(Node node, Terrain terrain) {
        nodes.add(node);
        var place = nodes.size() - 1;
        for (var part : terrain.around(node))
            within.computeIfAbsent(part, none -> new BitSet()).set(place);
        return place;
    }

    int of(Node node) {
        return byNode.getOrDefault(node.id(), -1);
    }

    int on(Flow flow) {
        return byFlow.getOrDefault(flow.id(), -1);
    }

    boolean isOnAFlow(int place) {
        return place >= byNode.size();
    }

    Node node(int place) {
        return nodes.get(place);
    }

    Stream<Node> nodes(BitSet tokens) {
        return tokens.stream().mapToObj(nodes::get);
    }

    /** All places inside a part, however deep. */
    BitSet within(String part) {
        return within.getOrDefault(part, new BitSet());
    }
}
