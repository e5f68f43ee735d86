package org.alongside.pathway.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;

/** The elements and attributes that models may have. What is not listed is refused, so that nothing new slips in. */
final class AllowList {

    /** Which template an element was made from is for Camunda Modeler alone. */
    private static final String TEMPLATE = "camunda:modelerTemplate camunda:modelerTemplateVersion";

    private static final String NODE = "id name camunda:asyncBefore camunda:asyncAfter camunda:exclusive " + TEMPLATE;
    private static final String STEP = NODE + " default";

    private static final Map<String, String> IN_BOTH =
            Map.of(Part.MODELER, "modeler:", "http://www.w3.org/2001/XMLSchema-instance", "xsi:");

    private final Map<String, String> prefixes;
    private final Map<String, Set<String>> attributes;

    AllowList(Map<String, String> prefixes, String lines) {
        this.prefixes = prefixes;
        this.attributes = lines.lines()
                .map(line -> line.strip().split("\\s+"))
                .collect(Collectors.toUnmodifiableMap(words -> words[0], AllowList::attributes));
    }

    /** The name of an element or attribute as the list has it, whatever prefix the file gives its namespace. */
    String nameOf(Node node) {
        var namespace = node.getNamespaceURI();
        // An attribute without a namespace belongs to its element; an element without one to nothing we know.
        if (namespace == null) return node instanceof Attr ? node.getLocalName() : "{}" + node.getLocalName();
        var prefix = prefixes.getOrDefault(namespace, IN_BOTH.getOrDefault(namespace, "{" + namespace + "}"));
        return prefix + node.getLocalName();
    }

    boolean hasElement(String element) {
        return attributes.containsKey(element);
    }

    boolean hasAttribute(String element, String attribute) {
        return attributes.getOrDefault(element, Set.of()).contains(attribute);
    }

    private static Set<String> attributes(String[] words) {
        return Arrays.stream(words)
                .skip(1)
                .flatMap(word -> Arrays.stream(
                        switch (word) {
                            case "node" -> NODE.split(" ");
                            case "step" -> STEP.split(" ");
                            default -> new String[] {word};
                        }))
                .collect(Collectors.toUnmodifiableSet());
    }
}
