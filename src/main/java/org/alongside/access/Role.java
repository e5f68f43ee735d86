package org.alongside.access;

import org.jspecify.annotations.Nullable;

/**
 * What a worker is in an episode.
 *
 * @param id permanent, as {@code developmentWorker}; also the engine's group of everyone in the role
 * @param label the words people read; may be reworded
 * @param centralTeam the one team that serves the role in every episode, if there is one
 */
public record Role(
        String id, String label, Kind kind, @Nullable String centralTeam) {

    /** Whether a role is pinned to a worker for a whole episode, belongs to an office, or looks on. */
    public enum Kind {
        CONTINUITY,
        OFFICE,
        OVERSIGHT
    }

    /** Whether a worker keeps this role for a whole episode, until a handover is accepted. */
    public boolean isContinuity() {
        return kind == Kind.CONTINUITY;
    }
}
