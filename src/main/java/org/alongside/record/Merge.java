package org.alongside.record;

import java.time.Instant;
import java.util.UUID;

/**
 * Two records that a manager found to be of one person, and that are shown as one while it is in force.
 *
 * @param kept the record all is shown under
 * @param merged the name in the other one
 * @param by the manager's name
 */
public record Merge(UUID id, Kept kept, Merged merged, String because, String by, Instant at) {

    /** The record all is shown under. */
    public record Kept(UUID person, String name) {}

    /** The record that is no longer shown by itself. */
    public record Merged(UUID person, String name) {}
}
