package org.alongside.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds or held a role in an episode, as a page shows it.
 *
 * @param team missing while a worker is only asked to take over
 * @param telephone the team's, whom people ring
 * @param until missing while it lasts
 * @param coveredBy who acts for them today
 */
public record ParticipantLine(
        String role,
        String worker,
        @Nullable String team,
        @Nullable String telephone,
        Instant since,
        @Nullable Instant until,
        @Nullable String coveredBy,
        @Nullable LocalDate coveredUntil) {}
