package org.alongside.work.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person with whom a worker works in this team.
 *
 * @param onlyFollowUp whether the episode only waits for its follow-up, and so is no load
 * @param asked whether a change of this worker waits for its answer
 */
record PersonHeld(
        String worker,
        String workerName,
        UUID person,
        String personName,
        UUID episode,
        String reference,
        String roleId,
        String role,
        Instant since,
        boolean onlyFollowUp,
        boolean asked,
        @Nullable String coveredBy,
        @Nullable LocalDate coveredUntil) {}
