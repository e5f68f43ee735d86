package org.alongside.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.alongside.pathway.Refusal;

/** One thing that must hold before a change of worker can be asked for, or the sentence that says why not. */
interface ChangeRule {

    ChangeRule aChangeIsJointWorkAHandoverOrACover = refuse(
            change -> !change.isJoint() && !change.isHandover() && !change.isCover(),
            () -> Refusal.invalid("Kind of change: choose joint work, a handover or cover."));

    ChangeRule onlyAContinuityRoleChangesHands = refuse(
            change -> !change.roleIsPinned(),
            () -> Refusal.invalid("Role: nobody is kept to this role, so there is nothing to change."));

    ChangeRule somebodyHoldsTheRole = refuse(
            change -> change.holder().isEmpty(), () -> Refusal.invalid("Role: nobody holds it in this episode yet."));

    ChangeRule theParticipantTheirCoverOrTheirManagerAsks = refuse(
            change -> !change.askerIsEntitled(),
            () -> Refusal.forbidden("Only the worker who holds the role, their cover or the manager of their team"
                    + " can ask for this change."));

    ChangeRule theReceiverIsAnotherWorker = refuse(
            change -> change.holder().filter(change.asked().receiver()::equals).isPresent(),
            () -> Refusal.invalid(
                    "Which colleague: choose another worker than the one who holds the role. They lead already."));

    ChangeRule theReceiverHoldsTheRoleInTheTeamThatServesIt = refuse(
            change -> !change.isJoint() && !change.receiverHoldsTheRole(),
            () -> Refusal.invalid(
                    "Which colleague: choose a worker who has this role in the team that serves the episode."));

    ChangeRule whoIsBroughtInWorksWithPeople = refuse(
            change -> change.isJoint() && !change.receiverWorksWithPeople(),
            () -> Refusal.invalid("Which colleague: choose somebody who works with people."));

    ChangeRule aColleagueIsBroughtInOnce = refuse(
            change -> change.isJoint() && change.isBesideTheLead(),
            () -> Refusal.conflict("This colleague works with the person already."));

    ChangeRule whatThePersonThinksIsKnown = refuse(
            change -> change.isJoint() && change.asked().personThinks() == null,
            () -> Refusal.invalid("What the person thinks: ask them, and write it down."));

    ChangeRule onlyOneChangeOfARoleWaits = refuse(
            ChangeCase::anotherWaits,
            () -> Refusal.conflict("A change of worker is already waiting for an answer in this episode."));

    ChangeRule theColleagueIsIntroduced = refuse(
            change -> !change.isCover() && change.asked().introductionOn() == null,
            () -> Refusal.invalid("Introduction: say on which day the person meets the colleague."));

    ChangeRule aCoverHasALastDayAhead = refuse(
            change -> change.isCover() && !isAhead(change),
            () -> Refusal.invalid("Cover until: give its last day, today or later."));

    Optional<Refusal> refusal(ChangeCase change);

    static List<ChangeRule> all() {
        return List.of(
                aChangeIsJointWorkAHandoverOrACover,
                onlyAContinuityRoleChangesHands,
                somebodyHoldsTheRole,
                theParticipantTheirCoverOrTheirManagerAsks,
                theReceiverIsAnotherWorker,
                theReceiverHoldsTheRoleInTheTeamThatServesIt,
                whoIsBroughtInWorksWithPeople,
                aColleagueIsBroughtInOnce,
                whatThePersonThinksIsKnown,
                onlyOneChangeOfARoleWaits,
                theColleagueIsIntroduced,
                aCoverHasALastDayAhead);
    }

    private static ChangeRule refuse(Predicate<ChangeCase> broken, Supplier<Refusal> refusal) {
        return change -> broken.test(change) ? Optional.of(refusal.get()) : Optional.empty();
    }

    private static boolean isAhead(ChangeCase change) {
        LocalDate last = change.asked().coverUntil();
        return last != null && !last.isBefore(change.today());
    }
}
