package org.alongside.pathway.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.engine.TakeBackCase.Standing;

/** One thing that must hold before a step can be taken back, or the sentence that says why not. */
interface TakeBackRule {

    TakeBackRule whatWasSaidInConfidenceStaysSo =
            refuse(step -> !step.mayBeRead(), step -> Refusal.forbidden("This answer is not open to you."));

    TakeBackRule whoGaveTheAnswerOrTheManagerTakesItBack = refuse(
            step -> !step.isOwn() && !step.manages(),
            step -> Refusal.forbidden(
                    "Only the worker who completed “%s”, while they work with the person, or the manager of its team can take it back."
                            .formatted(step.step())));

    TakeBackRule nothingGoesBackInAClosedEpisode = refuse(
            step -> !step.episodeIsOpen(),
            step -> Refusal.conflict(
                    "%s is closed. Its team's manager can reopen it before a step.".formatted(step.reference())));

    TakeBackRule aStartIsNotTakenBack = refuse(
            step -> !step.isStep(),
            step -> Refusal.conflict(
                    "How “%s” began cannot be taken back. Correct the answer, or close the episode and start again."
                            .formatted(step.step())));

    TakeBackRule aStepIsDoneByOne = refuse(
            step -> !step.inOnePiece(),
            step -> Refusal.conflict(
                    "“%s” is done by several at once and cannot be taken back. Correct the answer instead."
                            .formatted(step.step())));

    TakeBackRule onlyWhatDecidesIsTakenBack = refuse(
            step -> !step.decides(),
            step -> Refusal.conflict("No answer of “%s” decides how the pathway goes on. Correct the answer instead."
                    .formatted(step.step())));

    TakeBackRule anAnswerIsTakenBackOnce = refuse(
            step -> step.given().takenBack(),
            step -> Refusal.conflict("“%s” has been taken back already.".formatted(step.step())));

    TakeBackRule itsPathwayRuns =
            refuse(step -> step.ended() != null, step -> Refusal.conflict(String.valueOf(step.ended())));

    TakeBackRule itsPathwayIsNotPaused =
            whereItStands(Standing::paused, (step, now) -> "This pathway is paused for now. Ask an administrator.");

    TakeBackRule whatIsOpenNeedsNoTakingBack = whereItStands(
            Standing::openAlready,
            (step, now) -> "“%s” is open already: do it with the right answers.".formatted(step.step()));

    TakeBackRule onlyTheLastAnswerIsTakenBack = whereItStands(
            Standing::doneAgain,
            (step, now) -> "“%s” has been completed once more since. Take back that answer.".formatted(step.step()));

    TakeBackRule whatNoLongerCountsIsNotTakenBack = whereItStands(
            now -> now.supersededBy().isPresent(),
            (step, now) -> "“%s” followed “%s”, which has been taken back since; its answers no longer count."
                    .formatted(step.step(), now.supersededBy().orElse("")));

    TakeBackRule nothingElseHasComeInBetween = whereItStands(
            now -> now.aftermath().wasInterrupted(),
            (step, now) ->
                    "Something else, as a crisis, has put an end to what “%s” was part of. What goes on now does not follow from it."
                            .formatted(step.step()));

    TakeBackRule noParallelWaysHaveMet = whereItStands(
            now -> now.comesTogether().isPresent(),
            (step, now) ->
                    "Ways that run side by side meet after “%s”, so it cannot be taken back by itself. Take back the step before they part."
                            .formatted(step.step()));

    TakeBackRule somethingThatFollowedGoesOn = whereItStands(
            now -> !now.somethingFollows(),
            (step, now) -> "Nothing that followed “%s” is under way any more.".formatted(step.step()));

    TakeBackRule theRecordAllowsIt = whereItStands(
            now -> now.stands().isPresent(), (step, now) -> now.stands().orElse(""));

    TakeBackRule nothingHasGoneOutThatCannotBeUndone = whereItStands(
            now -> now.wentOut().isPresent(), (step, now) -> now.wentOut().orElse(""));

    TakeBackRule afterTheDayOnlyTheManager = refuse(
            step -> !step.manages() && !step.sameDay(),
            step -> Refusal.forbidden("“%s” was completed before today. The manager of its team can take it back."
                    .formatted(step.step())));

    TakeBackRule afterAnotherStepOnlyTheManager = refuse(
            step -> !step.manages()
                    && step.now() != null
                    && !step.now().completedSince().isEmpty(),
            step -> Refusal.forbidden(
                    "A step after “%s” has been completed since. The manager of its team can take it back."
                            .formatted(step.step())));

    Optional<Refusal> refusal(TakeBackCase step);

    static List<TakeBackRule> all() {
        return List.of(
                whatWasSaidInConfidenceStaysSo,
                whoGaveTheAnswerOrTheManagerTakesItBack,
                nothingGoesBackInAClosedEpisode,
                aStartIsNotTakenBack,
                aStepIsDoneByOne,
                onlyWhatDecidesIsTakenBack,
                anAnswerIsTakenBackOnce,
                itsPathwayRuns,
                itsPathwayIsNotPaused,
                whatIsOpenNeedsNoTakingBack,
                onlyTheLastAnswerIsTakenBack,
                whatNoLongerCountsIsNotTakenBack,
                nothingElseHasComeInBetween,
                noParallelWaysHaveMet,
                somethingThatFollowedGoesOn,
                theRecordAllowsIt,
                nothingHasGoneOutThatCannotBeUndone,
                afterTheDayOnlyTheManager,
                afterAnotherStepOnlyTheManager);
    }

    /** The first that says no; they are in the order in which a worker would mend things. */
    static Optional<Refusal> objection(TakeBackCase step) {
        return all().stream().flatMap(rule -> rule.refusal(step).stream()).findFirst();
    }

    /** Says why not, given how the pathway stands. */
    interface Reason {
        String of(TakeBackCase step, Standing now);
    }

    private static TakeBackRule whereItStands(Predicate<Standing> broken, Reason reason) {
        return step ->
                Optional.ofNullable(step.now()).filter(broken).map(now -> Refusal.conflict(reason.of(step, now)));
    }

    private static TakeBackRule refuse(Predicate<TakeBackCase> broken, Function<TakeBackCase, Refusal> refusal) {
        return step -> broken.test(step) ? Optional.of(refusal.apply(step)) : Optional.empty();
    }
}
