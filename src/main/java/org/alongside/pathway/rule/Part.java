package org.alongside.pathway.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One element of a pathway or decision file, and what is drawn inside it. */
record Part(String file, Element element) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    String tag() {
        return element.getLocalName();
    }

    boolean is(String tag) {
        return tag().equals(tag);
    }

    boolean isOneOf(Set<String> tags) {
        return tags.contains(tag());
    }

    String id() {
        return attribute("id").orElse("");
    }

    Optional<String> label() {
        return attribute("name").map(String::strip);
    }

    /** An attribute of the standard itself, unless it is missing or blank. */
    Optional<String> attribute(String name) {
        return given(element.getAttribute(name));
    }

    /** An attribute of the engine, unless it is missing or blank. */
    Optional<String> camunda(String name) {
        return given(element.getAttributeNS(CAMUNDA, name)).or(() -> given(element.getAttributeNS(CAMUNDA_DMN, name)));
    }

    Optional<String> modeler(String name) {
        return given(element.getAttributeNS(MODELER, name));
    }

    Stream<Attr> attributes() {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength()).mapToObj(n -> (Attr) all.item(n));
    }

    /** The text directly inside it. */
    String text() {
        return nodes(element)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue)
                .reduce("", String::concat);
    }

    Stream<Part> children() {
        return nodes(element).filter(Element.class::isInstance).map(node -> new Part(file, (Element) node));
    }

    Stream<Part> children(String tag) {
        return children().filter(part -> part.is(tag));
    }

    Optional<Part> child(String tag) {
        return children(tag).findFirst();
    }

    /** The element itself and everything below it, in the order of the file. */
    Stream<Part> all() {
        var all = new ArrayList<Part>();
        gather(element, all);
        return all.stream();
    }

    /** Not by streams of streams, which take their time and every rule asks for this. */
    private void gather(Element from, List<Part> all) {
        all.add(new Part(file, from));
        for (var node = from.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child) gather(child, all);
    }

    Stream<Part> all(String tag) {
        return all().filter(part -> part.is(tag));
    }

    Stream<Part> all(Set<String> tags) {
        return all().filter(part -> part.isOneOf(tags));
    }

    Optional<Part> parent() {
        return element.getParentNode() instanceof Element parent
                ? Optional.of(new Part(file, parent))
                : Optional.empty();
    }

    /** The extension properties, as {@code camunda:property}. */
    Stream<Part> properties() {
        return children("extensionElements")
                .flatMap(extension -> extension.children("properties"))
                .flatMap(properties -> properties.children("property"));
    }

    Optional<String> property(String name) {
        return properties()
                .filter(property -> property.attribute("name").orElse("").equals(name))
                .findFirst()
                .map(property -> property.element.getAttribute("value"));
    }

    /** How problems name it: the nearest element around it that a manager can find in the drawing. */
    Where where() {
        return Naming.of(this);
    }

    private static Optional<String> given(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    private static Stream<Node> nodes(Element element) {
        // Not by index, which would walk the list again for each.
        return Stream.iterate(element.getFirstChild(), node -> node != null, Node::getNextSibling);
    }
}
