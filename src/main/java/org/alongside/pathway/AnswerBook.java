package org.alongside.pathway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what was answered, exactly as submitted, and what was put right since, in the engine's transaction. */
public interface AnswerBook {

    void keep(StepAnswers answers);

    Optional<GivenAnswers> given(long id);

    /** What was answered later, and not taken back, in the same episode or another of the same person. */
    List<GivenAnswers> givenAfter(GivenAnswers answers);

    /** Whether this worker may read them, as confidential ones only managers and who gave them may. */
    boolean mayBeReadBy(GivenAnswers answers, String worker);

    /** Whether this worker manages a team of the episode. */
    boolean managesTheEpisode(GivenAnswers answers, String worker);

    /** Keeps what they should have been beside what they were. */
    void correct(GivenAnswers answers, String json, Righted righted);

    /**
     * Keeps that their step was taken back; the answers themselves stay.
     *
     * @param cancelled the names of the steps that vanish with it
     */
    void takeBack(GivenAnswers answers, List<String> cancelled, Righted righted);

    /** Who put something right, when, and why. */
    record Righted(String because, String worker, Instant at) {}

    /**
     * The answers of one completed step or start form.
     *
     * @param stepId the engine's task id, or the process instance id of a start form
     * @param step the element id in the model
     * @param formVersion the hash of the form file the answers were checked against
     * @param json the answers by field key, hidden fields dropped
     * @param confidential whether only managers and the worker who gave them may read them
     * @param before the routing answers and results there were before; missing where a step routes nothing
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
            boolean confidential,
            @Nullable String before) {

        public StepAnswers(
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
                boolean confidential) {
            this(
                    episode,
                    stepId,
                    pathway,
                    pathwayVersion,
                    step,
                    stepName,
                    form,
                    formVersion,
                    json,
                    worker,
                    at,
                    confidential,
                    null);
        }
    }
}
