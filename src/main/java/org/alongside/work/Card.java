package org.alongside.work;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a feature tells on a person's page.
 *
 * @param kind what it is, as "Goal"
 * @param title in words
 * @param lines what is known of it, each with its label
 */
public record Card(String kind, String title, List<Line> lines) {

    public Card {
        lines = List.copyOf(lines);
    }

    /** A label and what somebody wrote or said. */
    public record Line(String label, String words) {}

    /** The same with one line more, unless there is nothing to say. */
    public Card with(String label, @Nullable Object words) {
        if (words == null || words.toString().isBlank()) return this;
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(label, words.toString()));
        return new Card(kind, title, more);
    }

    public static Card of(String kind, String title) {
        return new Card(kind, title, List.of());
    }
}
