package org.alongside.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record like a person that a worker is about to add.
 *
 * @param isTheOne whether number and birth date prove it to be the same person, so that no other record is added
 * @param outline what the worker may read of it; none where they may read nothing
 * @param team whose manager to ask where the worker may not read it; none of a restricted record
 */
public record Lookalike(
        UUID person,
        boolean isTheOne,
        @Nullable RecordOutline outline,
        @Nullable String team) {}
