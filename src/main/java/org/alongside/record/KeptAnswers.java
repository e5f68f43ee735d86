package org.alongside.record;

import java.time.Instant;

/**
 * The answers of one step as they were given.
 *
 * @param stepName the step's name in the model's words
 * @param workerName who answered
 * @param content the answers by field key, as JSON
 */
public record KeptAnswers(
        String pathway,
        int pathwayVersion,
        String step,
        String stepName,
        String form,
        String formVersion,
        String content,
        String workerName,
        Instant at) {}
