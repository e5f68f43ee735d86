package org.alongside.pathway.explore;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.explore.Node.Kind;

/** A pathway as it is walked: elements, the ways between them, and what lies within what. */
public final class Terrain {

    private final String pathway;
    private final Set<String> closing;
    private final List<Node> nodes;
    private final List<Flow> flows;
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<String, List<Flow>> out;
    private final Map<String, List<Flow>> in;
    private final Map<String, List<Node>> within;
    private final Map<String, List<Node>> attached;
    private final List<String> parts;
    private final Map<String, List<String>> around = new HashMap<>();

    /**
     * Of elements and flows; flows that lead to or from nowhere are left out.
     *
     * @param closing the event parts that cut the whole pathway short from outside, which is not how it should end
     */
    public Terrain(String pathway, List<Node> nodes, List<Flow> flows, Set<String> closing) {
        this.pathway = pathway;
        this.closing = Set.copyOf(closing);
        this.nodes = List.copyOf(nodes);
        nodes.forEach(node -> byId.put(node.id(), node));
        this.flows = flows.stream()
                .filter(flow -> byId.containsKey(flow.from()) && byId.containsKey(flow.to()))
                .toList();
        this.out = this.flows.stream().collect(groupingBy(Flow::from));
        this.in = this.flows.stream().collect(groupingBy(Flow::to));
        this.within = nodes.stream().collect(groupingBy(Node::part));
        this.attached = nodes.stream().collect(groupingBy(Node::attachedTo));
        this.parts = Stream.concat(
                        Stream.of(pathway),
                        nodes.stream().filter(Node::holdsOthers).map(Node::id))
                .toList();
    }

    String pathway() {
        return pathway;
    }

    boolean isClosing(Node eventPart) {
        return closing.contains(eventPart.id());
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Flow> flows() {
        return flows;
    }

    Optional<Node> node(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Node at(String id) {
        return node(id).orElseThrow();
    }

    List<Flow> from(Node node) {
        return out.getOrDefault(node.id(), List.of());
    }

    List<Flow> to(Node node) {
        return in.getOrDefault(node.id(), List.of());
    }

    /** Where several ways come together and wait for each other. */
    boolean isJoin(Node node) {
        return node.joins() && to(node).size() > 1;
    }

    Stream<Node> within(String part) {
        return within.getOrDefault(part, List.of()).stream();
    }

    Stream<Node> boundaries(Node node) {
        return attached.getOrDefault(node.id(), List.of()).stream().filter(each -> each.is(Kind.BOUNDARY));
    }

    /** What can happen to a part from within or without: its event parts first, then the events on its border. */
    Stream<Node> eventsOn(String part) {
        return Stream.concat(eventParts(part), node(part).stream().flatMap(this::boundaries));
    }

    Stream<Node> eventParts(String part) {
        return within(part).filter(each -> each.is(Kind.EVENT_PART));
    }

    Stream<Node> starts(String part) {
        return within(part).filter(node -> node.is(Kind.BEGINS));
    }

    /** The parts around an element, from the inside out, and the pathway. */
    List<String> around(Node node) {
        return around.computeIfAbsent(node.part(), this::outwards);
    }

    private List<String> outwards(String innermost) {
        var outwards = new ArrayList<String>();
        var part = Optional.of(innermost);
        while (part.isPresent() && !outwards.contains(part.get())) {
            outwards.add(part.get());
            part = node(part.get()).map(Node::part);
        }
        return outwards;
    }

    /** The parts, and the pathway itself. */
    List<String> parts() {
        return parts;
    }

    /**
     * Whether the engine thinks that a token can still come from one element to another: along flows, and out of a part
     * at its ends, but never by an event on the way.
     */
    boolean leads(Node from, Node to) {
        var seen = new HashSet<Node>(List.of(from));
        var next = new ArrayDeque<Node>(seen);
        while (!next.isEmpty()) {
            var after = after(next.pop());
            if (after.contains(to)) return true;
            after.stream().filter(seen::add).forEach(next::push);
        }
        return false;
    }

    private List<Node> after(Node node) {
        var flows = from(node);
        if (flows.isEmpty()) return node(node.part()).stream().toList();
        return flows.stream().map(flow -> at(flow.to())).toList();
    }
}
