package org.alongside.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An episode asked to be opened again, beside what is known of its closing.
 *
 * @param step {@code pathway.step} that it begins again before
 * @param pathway the pathway of the episode
 */
record Reopening(
        long id, String step, String pathway, @Nullable Instant closedAt) {

    boolean isOfItsOwnPathway() {
        return step.startsWith(pathway + ".");
    }

    String stepId() {
        return step.substring(step.indexOf('.') + 1);
    }
}
