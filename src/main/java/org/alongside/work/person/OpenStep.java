package org.alongside.work.person;

import java.time.Instant;
import org.alongside.work.Lateness;
import org.jspecify.annotations.Nullable;

/**
 * An open step of a person.
 *
 * @param step its element in the model
 * @param owner by name
 * @param role in words
 * @param team in words
 */
record OpenStep(
        String id,
        String pathway,
        int version,
        String pathwayName,
        String step,
        String name,
        @Nullable String owner,
        String role,
        String team,
        Instant due,
        boolean urgent,
        Lateness target) {

    /** Who it waits for. */
    public String waitsFor() {
        String called = role.length() > 1 && Character.isLowerCase(role.charAt(1))
                ? Character.toLowerCase(role.charAt(0)) + role.substring(1)
                : role;
        return owner == null ? "any %s of %s".formatted(called, team) : "%s, %s".formatted(owner, called);
    }
}
