package org.alongside.record;

import java.time.Instant;

/**
 * The answers of one step as they were given.
 *
 * @param stepName the step's name in the model's words
 * @param worker who answered
 * @param workerName their name
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
        String worker,
        String workerName,
        Instant at,
        boolean confidential) {

    /** Whether it is this worker's own words, or nothing that only managers may read. */
    public boolean mayBeReadBy(String reader) {
        return !confidential || worker.equals(reader);
    }
}
