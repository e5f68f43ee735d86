package org.alongside.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.alongside.pathway.Refusal;

/** One thing that must hold before a change of worker can be asked for, or the sentence that says why not. */
interface ChangeRule {

    ChangeRule aChangeIsAHandoverOrACover = refuse(
            change -> !change.isHandover() && !change.isCover(),
            () -> Refusal.invalid("Kind of change: choose a handover or cover."));

    ChangeRule onlyAContinuityRoleChangesHands = refuse(
            change -> !change.roleIsPinned(),
            () -> Refusal.invalid("Role to take over: nobody is kept to this role, so there is nothing to hand over."));

    ChangeRule somebodyHoldsTheRole = refuse(
            change -> change.holder().isEmpty(),
            () -> Refusal.invalid("Role to take over: nobody holds it in this episode yet."));

    ChangeRule theParticipantTheirCoverOrTheirManagerAsks = refuse(
            change -> !change.askerIsEntitled(),
            () -> Refusal.forbidden("Only the worker who holds the role, their cover or the manager of their team"
                    + " can ask for this change."));

    ChangeRule theReceiverIsAnotherWorker = refuse(
            change -> change.holder().filter(change.asked().receiver()::equals).isPresent(),
            () -> Refusal.invalid("Who takes over: choose another worker than the one who holds the role."));

    ChangeRule theReceiverHoldsTheRoleInTheTeamThatServesIt = refuse(
            change -> !change.receiverHoldsTheRole(),
            () -> Refusal.invalid(
                    "Who takes over: choose a worker who has this role in the team that serves the episode."));

    ChangeRule onlyOneChangeOfARoleWaits = refuse(
            ChangeCase::anotherWaits,
            () -> Refusal.conflict("A change of worker is already waiting for an answer in this episode."));

    ChangeRule aHandoverIncludesAnIntroduction = refuse(
            change -> change.isHandover() && change.asked().introductionOn() == null,
            () -> Refusal.invalid("Introduction: say on which day the person meets the new worker."));

    ChangeRule aCoverHasALastDayAhead = refuse(
            change -> change.isCover() && !isAhead(change),
            () -> Refusal.invalid("Cover until: give its last day, today or later."));

    Optional<Refusal> refusal(ChangeCase change);

    static List<ChangeRule> all() {
        return List.of(
                aChangeIsAHandoverOrACover,
                onlyAContinuityRoleChangesHands,
                somebodyHoldsTheRole,
                theParticipantTheirCoverOrTheirManagerAsks,
                theReceiverIsAnotherWorker,
                theReceiverHoldsTheRoleInTheTeamThatServesIt,
                onlyOneChangeOfARoleWaits,
                aHandoverIncludesAnIntroduction,
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
