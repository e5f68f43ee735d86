package org.alongside.pathway.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what points at an element that cannot stand there, which the schema of a model does not look at. */
final class References {

    private static final Pattern NODE =
            Pattern.compile(".*[tT]ask|.*Process|transaction|callActivity|.*Event|.*Gateway");
    private static final Pattern ACTIVITY = Pattern.compile(".*[tT]ask|subProcess|transaction|callActivity");
    private static final Pattern FLOW = Pattern.compile("sequenceFlow");

    /** Anything but a shape, an edge or a plane of the picture. */
    private static final Pattern DRAWN = Pattern.compile("(?!BPMN).*");

    private final Map<String, String> tags = new HashMap<>();

    private References(Part root) {
        root.all().forEach(part -> tags.put(part.id(), part.tag()));
    }

    /** The first such reference, as the rest of a sentence. */
    static Optional<String> wrong(Part root) {
        var references = new References(root);
        return root.all().flatMap(part -> references.in(part)).findFirst();
    }

    private Stream<String> in(Part part) {
        return switch (part.tag()) {
            case "sequenceFlow" -> Stream.concat(check(part, "sourceRef", NODE), check(part, "targetRef", NODE));
            case "association" -> Stream.concat(check(part, "sourceRef", DRAWN), check(part, "targetRef", DRAWN));
            case "boundaryEvent" -> check(part, "attachedToRef", ACTIVITY);
            case "BPMNShape", "BPMNEdge", "BPMNPlane" -> check(part, "bpmnElement", DRAWN);
            default -> check(part, "default", FLOW);
        };
    }

    private Stream<String> check(Part part, String attribute, Pattern fitting) {
        return part.attribute(attribute).stream()
                .map(written -> written.substring(written.indexOf(':') + 1))
                .filter(id ->
                        tags.containsKey(id) && !fitting.matcher(tags.get(id)).matches())
                .map(id -> ": “%s” points at “%s”, which cannot stand there".formatted(part.id(), id));
    }
}
