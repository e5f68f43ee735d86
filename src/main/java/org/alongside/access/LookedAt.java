package org.alongside.access;

import java.util.Optional;
import java.util.UUID;

/** Whom a look is at and why it was allowed, which the log asks of whoever knows. */
public interface LookedAt {

    /** Whom an episode is about. */
    Optional<UUID> personOf(UUID episode);

    /** Why a worker looks at somebody they do not work with, where they had to say. */
    Optional<String> reasonOf(String worker, UUID person);
}
