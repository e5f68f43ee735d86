package org.alongside.timing.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of an event log, of another system or our own.
 *
 * @param ordinal its number in the order of the file; nought until it has one
 * @param line where it stands in the file
 * @param transition of the life cycle, in lower case; none where the log says none
 * @param instance what the events of one piece of work have in common; none where the log does not say
 * @param unit the group, team or department; none where the log does not say
 */
record LogEvent(
        long ordinal,
        long line,
        String caseId,
        String activity,
        Instant at,
        @Nullable String transition,
        @Nullable String instance,
        @Nullable String resource,
        @Nullable String role,
        @Nullable String unit) {}
