package org.alongside.work.step;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a worker typed and did not send.
 *
 * @param place what it was typed for: {@code step:} or {@code start:} and an id
 * @param revision counts up with each saving
 */
record Draft(String place, @Nullable UUID episode, String stepName, Typed typed, int revision, Instant savedAt) {

    /** The step's id, or the pathway of a start and what it is about. */
    String id() {
        return place.substring(place.indexOf(':') + 1);
    }

    static String ofStep(String stepId) {
        return "step:" + stepId;
    }

    /** The print of what was sent, once a step was completed. */
    static String ofSent(String stepId) {
        return "sent:" + stepId;
    }

    /** @param about the reference of the episode an act is about, or the id of the person a pathway is for */
    static String ofStart(String pathway, @Nullable String about) {
        return "start:" + pathway + (about == null ? "" : ":" + about);
    }
}
