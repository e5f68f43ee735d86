package org.alongside.pathway.publication;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.rule.Publication;

/**
 * A pathway in a set of files, in outline.
 *
 * @param file the file it is drawn in
 * @param asking the elements that ask each form, by the form's id
 * @param decisions the ids of the decisions it takes
 */
public record Outline(String id, String name, String file, Map<String, Set<String>> asking, Set<String> decisions) {

    /** The pathways drawn in some files; what cannot be read is left out. */
    public static List<Outline> in(Map<String, byte[]> files) {
        return Publication.readable(files).entrySet().stream()
                .flatMap(file ->
                        ModelFiles.pathwaysIn(file.getKey(), file.getValue()).map(drawn -> of(drawn, file.getKey())))
                .toList();
    }

    private static Outline of(DrawnPathway drawn, String file) {
        Collection<DrawnNode> nodes = drawn.nodes().values();
        Map<String, Set<String>> asking = nodes.stream()
                .filter(node -> node.form().isPresent())
                .collect(Collectors.groupingBy(
                        node -> node.form().orElseThrow(), Collectors.mapping(DrawnNode::id, Collectors.toSet())));
        Set<String> decisions = nodes.stream()
                .flatMap(node -> Stream.ofNullable(node.facts().get(Fact.DECISION)))
                .collect(Collectors.toSet());
        return new Outline(drawn.id(), drawn.name(), file, asking, decisions);
    }

    static boolean isReadable(String name, byte[] content) {
        return !Publication.readable(Map.of(name, content)).isEmpty();
    }

    /** The pathway with this id among others. */
    public static Optional<Outline> named(String id, Map<String, byte[]> files) {
        return in(files).stream().filter(outline -> outline.id().equals(id)).findFirst();
    }
}
