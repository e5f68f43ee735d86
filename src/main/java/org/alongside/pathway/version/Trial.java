package org.alongside.pathway.version;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a move would do to one person, found by moving them and taking it all back.
 *
 * @param steps their open steps before and after
 * @param whyNot why they cannot be moved; nothing where they can
 */
public record Trial(List<Change> steps, List<String> whyNot) {

    public Trial {
        steps = List.copyOf(steps);
        whyNot = List.copyOf(whyNot);
    }

    /** What an open step is to the lists. */
    public record Line(
            String step,
            String name,
            String role,
            String team,
            @Nullable String owner,
            Instant due) {}

    /**
     * One open step.
     *
     * @param form whether another form will be asked
     */
    public record Change(Line before, Line after, boolean form) {}
}
