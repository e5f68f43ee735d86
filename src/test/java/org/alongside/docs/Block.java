package org.alongside.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The generated part of a page, between two markers that a reader does not see. */
record Block(Path page, String name) {

    String committed() {
        String text = text();
        return text.substring(from(text), to(text));
    }

    void write(String generated) {
        String text = text();
        try {
            Files.writeString(page, text.substring(0, from(text)) + generated + text.substring(to(text)));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public String toString() {
        return name + " in " + page;
    }

    private int from(String text) {
        String marker = "<!-- generated: " + name + " -->\n";
        return found(text.indexOf(marker), marker) + marker.length();
    }

    private int to(String text) {
        String marker = "<!-- end of " + name + " -->";
        return found(text.indexOf(marker), marker);
    }

    private int found(int place, String marker) {
        if (place < 0) throw new AssertionError(page + " has no line " + marker.strip());
        return place;
    }

    private String text() {
        try {
            return Files.readString(page);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
