package org.alongside.pathway;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given, as they stand now.
 *
 * @param id of these answers in the answer book
 * @param stepId the engine's task id, or the process instance id of a start form
 * @param json the newest content by field key
 * @param worker who gave them
 * @param corrections how often they were corrected
 * @param takenBack whether their step was taken back
 * @param before the routing answers and results there were before, as the engine room wrote them
 */
public record GivenAnswers(
        long id,
        EpisodeRef episode,
        String stepId,
        String pathway,
        int pathwayVersion,
        String step,
        String stepName,
        String form,
        String json,
        String worker,
        Instant at,
        boolean confidential,
        int corrections,
        boolean takenBack,
        @Nullable String before) {}
