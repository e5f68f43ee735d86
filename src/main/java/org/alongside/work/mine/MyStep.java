package org.alongside.work.mine;

import java.time.Instant;
import java.util.UUID;
import org.alongside.work.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row of a worker's list.
 *
 * @param person the name, or nothing where this worker may not read it
 * @param owner the worker who has it, by name
 */
record MyStep(
        String id,
        String episode,
        UUID personId,
        @Nullable String person,
        String pathwayName,
        String name,
        String role,
        String team,
        @Nullable String owner,
        Instant due,
        boolean urgent) {

    /** Where it stands in the list. */
    Place place() {
        return new Place(due, id);
    }

    /** Who it waits for, where it is not this worker. */
    public String waitsFor() {
        return owner == null ? role : owner;
    }
}
