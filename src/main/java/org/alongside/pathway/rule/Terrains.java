package org.alongside.pathway.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.explore.Flow;
import org.alongside.pathway.explore.Flow.Question;
import org.alongside.pathway.explore.Node;
import org.alongside.pathway.explore.Node.Kind;
import org.alongside.pathway.explore.Terrain;

/** Reads a drawn pathway as one that can be walked on paper. */
final class Terrains {

    private final Part process;
    private final Publication publication;
    private final Variables answers;
    private final List<Condition> conditions;
    private final Set<String> defaults;

    private Terrains(Part process, Publication publication, KnownWords words) {
        this.process = process;
        this.publication = publication;
        this.answers = Variables.of(process, publication, words);
        this.conditions = process.all("conditionExpression")
                .flatMap(condition -> Grammar.condition(condition.text()).stream())
                .toList();
        this.defaults = process.all(Drawn.NODES)
                .flatMap(node -> node.attribute("default").stream().map(flow -> node.id() + " " + flow))
                .collect(Collectors.toSet());
    }

    static Terrain of(Part process, Publication publication, KnownWords words) {
        var read = new Terrains(process, publication, words);
        var nodes = process.all(Drawn.NODES).map(read::node).toList();
        var flows = Stream.concat(process.all("sequenceFlow").map(read::flow), read.links())
                .toList();
        return new Terrain(process.id(), read.askedFromOutside(nodes), flows, read.closing());
    }

    private Node node(Part part) {
        var kind = kind(part);
        var heard = kind == Kind.EVENT_PART
                ? part.children("startEvent").findFirst().orElse(part)
                : part;
        return new Node(
                part.id(),
                kind,
                part.parent().map(Part::id).orElse(""),
                part.attribute("attachedToRef").orElse(""),
                cuts(heard),
                Signals.of(heard),
                isSeveral(part),
                learns(part));
    }

    /** One after the other, a worker's step is offered anew each time and what was answered before is forgotten. */
    private static boolean isSeveral(Part part) {
        return part.child("multiInstanceLoopCharacteristics")
                .filter(loop -> !part.is("userTask")
                        || !loop.attribute("isSequential").orElse("").equals("true"))
                .isPresent();
    }

    private static Kind kind(Part part) {
        return switch (part.tag()) {
            case "startEvent" -> Kind.BEGINS;
            case "userTask" -> Kind.WAITS;
            case "callActivity" -> Kind.CALLS;
            case "boundaryEvent" -> Kind.BOUNDARY;
            case "exclusiveGateway" -> Kind.CHOOSES_ONE;
            case "inclusiveGateway" -> Kind.CHOOSES_SOME;
            case "parallelGateway" -> Kind.PARALLEL;
            case "eventBasedGateway" -> Kind.FIRST_EVENT;
            case "subProcess" ->
                part.attribute("triggeredByEvent").orElse("").equals("true") ? Kind.EVENT_PART : Kind.PART;
            case "intermediateCatchEvent" -> has(part, "link") ? Kind.PASSES : Kind.WAITS;
            case "intermediateThrowEvent" -> Signals.of(part).isEmpty() ? Kind.PASSES : Kind.RAISES;
            case "endEvent" ->
                has(part, "terminate") ? Kind.ENDS_ALL : Signals.of(part).isEmpty() ? Kind.ENDS : Kind.ENDS_RAISING;
            default -> Kind.PASSES;
        };
    }

    private static boolean has(Part event, String kind) {
        return event.child(kind + "EventDefinition").isPresent();
    }

    private static boolean cuts(Part event) {
        var says = event.is("boundaryEvent") ? "cancelActivity" : "isInterrupting";
        return !event.attribute(says).orElse("").equals("false");
    }

    private Map<String, List<Object>> learns(Part part) {
        var learns = new HashMap<String, List<Object>>();
        learnt(part)
                .flatMap(name -> answers.named(name).stream())
                .forEach(answer -> learns.put(answer.name(), Values.of(answer, conditions)));
        return learns;
    }

    private Stream<String> learnt(Part part) {
        var asked = Variables.routing(part, publication)
                .map(routing -> routing.field().key());
        var found = part.camunda("resultVariable").stream();
        var given = part.children("extensionElements")
                .flatMap(extension -> extension.children("out"))
                .flatMap(out -> out.attribute("target").stream());
        var met = part.property("mustAttend").map(who -> Node.QUORATE).stream();
        if (part.isOneOf(Set.of("userTask", "startEvent"))) return Stream.concat(asked, met);
        return part.is("subProcess") ? Stream.empty() : Stream.concat(found, given);
    }

    private Flow flow(Part flow) {
        var from = flow.attribute("sourceRef").orElse("");
        var otherwise = defaults.contains(from + " " + flow.id());
        var question = flow.child("conditionExpression")
                .flatMap(condition -> Grammar.condition(condition.text()))
                .map(Asking::of)
                .orElse(Question.NONE);
        return new Flow(flow.id(), from, flow.attribute("targetRef").orElse(""), question, otherwise);
    }

    /** From one link event to its other half. */
    private Stream<Flow> links() {
        return process.all("intermediateThrowEvent")
                .flatMap(from -> link(from).stream()
                        .flatMap(name -> process.all("intermediateCatchEvent")
                                .filter(to -> link(to).equals(Optional.of(name)))
                                .map(to -> new Flow(
                                        from.id() + " " + to.id(), from.id(), to.id(), Question.NONE, false))));
    }

    private static Optional<String> link(Part event) {
        return event.child("linkEventDefinition").flatMap(Part::label);
    }

    /** What nothing in the pathway finds out can be anything from the start. */
    private List<Node> askedFromOutside(List<Node> nodes) {
        var inside =
                nodes.stream().flatMap(node -> node.learns().keySet().stream()).collect(Collectors.toSet());
        inside.add(Node.QUORATE);
        var outside = new HashMap<String, List<Object>>();
        conditions.stream()
                .flatMap(Condition::comparisons)
                .flatMap(comparison -> answers.named(comparison.answer()).stream())
                .filter(answer -> !inside.contains(answer.name()))
                .forEach(answer -> outside.put(answer.name(), Values.of(answer, conditions)));
        var all = new ArrayList<Node>();
        for (var node : nodes)
            all.add(node.kind() == Kind.BEGINS && node.part().equals(process.id()) ? learning(node, outside) : node);
        return all;
    }

    private static Node learning(Node node, Map<String, List<Object>> more) {
        var learns = new HashMap<>(node.learns());
        learns.putAll(more);
        return new Node(
                node.id(),
                node.kind(),
                node.part(),
                node.attachedTo(),
                node.cuts(),
                node.signal(),
                node.several(),
                learns);
    }

    private Set<String> closing() {
        return process.children("subProcess")
                .filter(EveryPathwayCanBeClosed::closes)
                .map(Part::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
