package org.alongside.pathway.version;

import java.time.Instant;

/**
 * A pathway that nobody may start any more, or that stands still.
 *
 * @param because the words workers read
 * @param by the name of the manager
 */
public record Halt(String pathway, Kind kind, String because, String by, Instant at) {

    /** What stops. */
    public enum Kind {
        /** Nobody can start it; whoever is under way goes on. */
        RETIRED,
        /** Nobody can start it, no step of it can be completed, and its timers wait. */
        PAUSED
    }
}
