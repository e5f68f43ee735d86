package org.alongside.pathway.desk;

import java.util.List;
import org.alongside.pathway.GivenAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What taking back a step would do.
 *
 * @param answers the answers whose step would open again
 * @param cancelled the names of the open steps that would vanish, oldest first
 * @param superseded the names of the completed steps whose answers would no longer count, oldest first
 * @param asSeen stands for all this; taking back is refused when it has become another
 * @param objection why this worker may not take it back now, if so
 */
public record TakingBack(
        GivenAnswers answers,
        List<String> cancelled,
        List<String> superseded,
        String asSeen,
        @Nullable String objection) {

    public TakingBack {
        cancelled = List.copyOf(cancelled);
        superseded = List.copyOf(superseded);
    }
}
