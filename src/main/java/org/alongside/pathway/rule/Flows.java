package org.alongside.pathway.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The flows of one pathway, found by where they come from. */
final class Flows {

    private final List<Part> flows;
    private final Map<String, Part> nodes = new HashMap<>();
    private final Map<String, List<Part>> bySource;

    Flows(Part process) {
        process.all().forEach(part -> nodes.put(part.id(), part));
        flows = process.all("sequenceFlow").toList();
        bySource = flows.stream().collect(Collectors.groupingBy(Flows::source));
    }

    List<Part> from(Part node) {
        return bySource.getOrDefault(node.id(), List.of());
    }

    List<Part> to(Part node) {
        return flows.stream()
                .filter(flow -> flow.attribute("targetRef").orElse("").equals(node.id()))
                .toList();
    }

    /** Whether a condition decides which way it goes from here. */
    boolean isSplit(Part node) {
        return node.isOneOf(Drawn.DECIDING) && from(node).size() > 1;
    }

    /** The flows that no question leads to. */
    Stream<Part> leavingNoSplit() {
        return flows.stream().filter(flow -> !leavesASplit(flow));
    }

    boolean leavesASplit(Part flow) {
        var source = nodes.get(source(flow));
        return source != null && isSplit(source);
    }

    private static String source(Part flow) {
        return flow.attribute("sourceRef").orElse("");
    }
}
