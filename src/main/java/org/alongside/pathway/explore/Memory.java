package org.alongside.pathway.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which answers can still be asked for, from each element on: two states that differ in others only are one. */
final class Memory {

    private final Terrain terrain;
    private final Map<String, Set<String>> before = new HashMap<>();

    Memory(Terrain terrain) {
        this.terrain = terrain;
        while (terrain.nodes().stream().filter(this::grows).count() > 0) {}
    }

    /** Whether an answer matters to a token at this element, or on its way to it. */
    Set<String> at(Node node) {
        return before.getOrDefault(node.id(), Set.of());
    }

    /** Whether an answer matters once this element is left. */
    Set<String> after(Node node) {
        var after = new HashSet<String>();
        terrain.from(node).forEach(flow -> {
            after.addAll(flow.question().asksFor());
            after.addAll(at(terrain.at(flow.to())));
        });
        for (var part : terrain.around(node)) {
            terrain.node(part)
                    .ifPresent(around -> terrain.from(around).forEach(flow -> after.addAll(at(terrain.at(flow.to())))));
        }
        return after;
    }

    private boolean grows(Node node) {
        var now = after(node);
        now.removeAll(node.learns().keySet());
        beside(node).forEach(other -> now.addAll(at(other)));
        return before.computeIfAbsent(node.id(), none -> new HashSet<>()).addAll(now);
    }

    /** Where a token can get to without leaving by a flow. */
    private Stream<Node> beside(Node node) {
        var inside = node.holdsOthers() ? terrain.starts(node.id()) : Stream.<Node>empty();
        var around = terrain.around(node).stream().flatMap(terrain::eventsOn);
        return Stream.of(inside, around, terrain.boundaries(node)).flatMap(nodes -> nodes);
    }
}
