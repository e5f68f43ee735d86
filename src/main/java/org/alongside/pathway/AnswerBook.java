package org.alongside.pathway;

import java.time.Instant;

/** Keeps what was answered, exactly as submitted, in the engine's transaction. */
public interface AnswerBook {

    void keep(StepAnswers answers);

    /**
     * The answers of one completed step or start form.
     *
     * @param stepId the engine's task id, or the process instance id of a start form
     * @param step the element id in the model
     * @param formVersion the hash of the form file the answers were checked against
     * @param json the answers by field key, hidden fields dropped
     * @param confidential whether only managers and the worker who gave them may read them
     */
    record StepAnswers(
            EpisodeRef episode,
            String stepId,
            String pathway,
            int pathwayVersion,
            String step,
            String stepName,
            String form,
            String formVersion,
            String json,
            String worker,
            Instant at,
            boolean confidential) {}
}
