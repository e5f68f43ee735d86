package org.alongside.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.alongside.pathway.Refusal;

/** One thing that must hold when a worker tells what came of a meeting, or the sentence that says why not. */
interface TellingRule {

    TellingRule onlyAnArrangedMeetingIsTold = refuse(
            telling -> telling.meeting().isEmpty(),
            () -> Refusal.missing("No meeting is arranged in this episode. Arrange it first."));

    TellingRule noAttendanceTwice = refuse(
            telling -> telling.meeting().filter(meeting -> !meeting.waits()).isPresent(),
            () -> Refusal.conflict("What came of this meeting has been told already. Arrange the next one first."));

    TellingRule aMeetingWasMovedOrItsTimeCame = refuse(
            telling -> !telling.account().isMoved() && !telling.account().timeCame(),
            () -> Refusal.invalid("What came of it: say that its time came, or that it was moved."));

    TellingRule noAttendanceForAFutureMeeting = refuse(
            Telling::isTooEarly,
            () -> Refusal.invalid(
                    "What came of it: the meeting has not begun. Say who was there once it has, or that it"
                            + " was moved."));

    TellingRule aMovedMeetingSaysWhoAskedAndWhy = refuse(
            telling -> telling.account().isMoved()
                    && (telling.account().movedAskedBy() == null
                            || telling.account().movedBecause() == null),
            () -> Refusal.invalid("It was moved: say who asked and why."));

    TellingRule aMeetingSaysWhoWasThere = refuse(
            telling -> telling.account().timeCame()
                    && telling.account().attendance().isEmpty(),
            () -> Refusal.invalid("Who was there: say it for each of those asked to come."));

    TellingRule someoneIsThereLateMissingOrWasNotAsked = refuse(
            telling -> !telling.account().attendance().stream().allMatch(Presence::isReadable),
            () -> Refusal.invalid("Who was there: choose yes, late, no, or was not asked to come."));

    TellingRule anAbsenceSaysWhoseReasonItWas = refuse(
            telling -> !telling.account().attendance().stream().allMatch(Presence::explainsItself),
            () -> Refusal.invalid("Somebody was missing: say whose reason it was, and why."));

    Optional<Refusal> refusal(Telling telling);

    static List<TellingRule> all() {
        return List.of(
                onlyAnArrangedMeetingIsTold,
                noAttendanceTwice,
                aMeetingWasMovedOrItsTimeCame,
                noAttendanceForAFutureMeeting,
                aMovedMeetingSaysWhoAskedAndWhy,
                aMeetingSaysWhoWasThere,
                someoneIsThereLateMissingOrWasNotAsked,
                anAbsenceSaysWhoseReasonItWas);
    }

    /** Throws the first refusal; the rules are in the order in which a worker would mend things. */
    static void holdAll(Telling telling) {
        all().stream()
                .flatMap(rule -> rule.refusal(telling).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static TellingRule refuse(Predicate<Telling> broken, Supplier<Refusal> refusal) {
        return telling -> broken.test(telling) ? Optional.of(refusal.get()) : Optional.empty();
    }
}
