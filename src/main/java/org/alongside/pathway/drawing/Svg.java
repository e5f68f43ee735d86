package org.alongside.pathway.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/** SVG as it is written, one element a line, everything from a model escaped. */
final class Svg {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** An element without content; attributes are names and values in turn. */
    Svg tag(String name, Object... attributes) {
        indent();
        start(name, attributes);
        text.append("/>\n");
        return this;
    }

    Svg rectangle(Box box, Object... attributes) {
        Object[] place = {"x", box.x(), "y", box.y(), "width", box.width(), "height", box.height()};
        return tag("rect", Stream.of(place, attributes).flatMap(Stream::of).toArray());
    }

    Svg circle(Point middle, int radius, Object... attributes) {
        Object[] place = {"cx", middle.x(), "cy", middle.y(), "r", radius};
        return tag("circle", Stream.of(place, attributes).flatMap(Stream::of).toArray());
    }

    /** An element with nothing but words in it. */
    Svg words(String name, String words, Object... attributes) {
        indent();
        start(name, attributes);
        text.append('>').append(escaped(words)).append("</").append(name).append(">\n");
        return this;
    }

    Svg open(String name, Object... attributes) {
        indent();
        start(name, attributes);
        text.append(">\n");
        open.push(name);
        return this;
    }

    Svg close() {
        String name = open.pop();
        indent();
        text.append("</").append(name).append(">\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void start(String name, Object... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2)
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1].toString()))
                    .append('"');
    }

    private void indent() {
        text.append("  ".repeat(open.size()));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", " ");
    }
}
