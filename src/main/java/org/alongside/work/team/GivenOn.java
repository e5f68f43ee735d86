package org.alongside.work.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that changed hands by a manager.
 *
 * @param to who got it; null where it went back to the team
 */
record GivenOn(String from, @Nullable String to, String because, String by, Instant at) {

    /** As "From Dee Vale to Dan Dove". */
    public String words() {
        return "From %s %s".formatted(from, to == null ? "back to the team" : "to " + to);
    }
}
