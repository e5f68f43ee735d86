package org.alongside.timing.question;

import org.jspecify.annotations.Nullable;

/**
 * Whether one worker stayed; see record/whether-one-worker-stays.sql.
 *
 * @param role none for all roles together
 * @param oneWorker of the closed episodes in which somebody held the role, those where it was one worker throughout;
 *     without: closed episodes in which nobody held it
 * @param workers how many different workers held it, counted anew in each episode
 * @param handovers accepted in those episodes; cover is not one
 */
public record Continuity(@Nullable String role, Share oneWorker, long workers, long handovers) {

    /** In whole numbers, halves up; none where there was no episode. */
    public @Nullable Long handoversInAHundred() {
        long episodes = oneWorker.of();
        return episodes == 0 ? null : (Long) Math.floorDiv(handovers * 200 + episodes, episodes * 2);
    }

    /** As often as that: 1.0 where nobody ever changed. */
    public @Nullable Double workersAnEpisode() {
        return oneWorker.of() == 0 ? null : (Double) ((double) workers / oneWorker.of());
    }
}
