package org.alongside.pathway.engine;

import java.util.List;
import java.util.Optional;
import org.alongside.pathway.GivenAnswers;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody wants to take back, and what bears on it.
 *
 * @param given the answers that completed it
 * @param isOwn the worker gave these answers and may still act on the episode
 * @param manages the worker manages the team that serves the step
 * @param episodeIsOpen whether anything can go on in it
 * @param isStep a step, not the start of a pathway
 * @param inOnePiece done by one worker, not by several at once
 * @param decides some answer of it decides how the pathway goes on
 * @param ended what to say where its pathway has ended
 * @param now how its pathway stands; missing where it has ended
 */
record TakeBackCase(
        GivenAnswers given,
        boolean mayBeRead,
        boolean isOwn,
        boolean manages,
        boolean sameDay,
        boolean episodeIsOpen,
        boolean isStep,
        boolean inOnePiece,
        boolean decides,
        @Nullable String ended,
        @Nullable Standing now) {

    /**
     * How the pathway stands that a step was done in.
     *
     * @param instance the pathway
     * @param openAlready the step is open
     * @param doneAgain it was completed once more since
     * @param supersededBy a step before it that was taken back since
     * @param comesTogether where parallel ways meet that lead from it
     * @param stands why what the record keeps of it, or of what followed, stands in the way
     * @param wentOut why what the system did since stands in the way
     */
    record Standing(
            String instance,
            boolean paused,
            boolean openAlready,
            boolean doneAgain,
            Optional<String> supersededBy,
            Optional<String> comesTogether,
            Optional<String> stands,
            Optional<String> wentOut,
            List<String> completedSince,
            Aftermath aftermath,
            Flows flows,
            List<String> transitions) {

        boolean somethingFollows() {
            return !aftermath.toCancel().isEmpty() || !transitions.isEmpty();
        }
    }

    String step() {
        return given.stepName();
    }

    String reference() {
        return given.episode().reference();
    }
}
