package org.alongside.timing.exchange;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements within one of an XES log. */
final class Children {

    private Children() {}

    static List<String> names(Node of) {
        return elements(of).map(Element::getTagName).toList();
    }

    static List<String> keys(Node of) {
        return elements(of).map(element -> element.getAttribute("key")).toList();
    }

    static String value(Node of, String key) {
        return elements(of)
                .filter(element -> element.getAttribute("key").equals(key))
                .map(element -> element.getAttribute("value"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> elements(Node of) {
        return IntStream.range(0, of.getChildNodes().getLength())
                .mapToObj(of.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
