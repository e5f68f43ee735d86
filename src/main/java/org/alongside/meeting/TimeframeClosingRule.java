package org.alongside.meeting;

import java.util.List;
import java.util.Optional;
import org.alongside.pathway.Refusal;

/** One thing that must hold when a manager closes the timeframe, or the sentence that says why not. */
interface TimeframeClosingRule {

    TimeframeClosingRule noMeetingIsTakenFromUnderSomebodysHands = closing -> closing.begun()
            .map(meeting -> Refusal.conflict("Nobody has told yet what came of %s. Its worker writes it up first; then"
                            .formatted(meeting.inWords())
                    + " the timeframe can be closed."));

    Optional<Refusal> refusal(TimeframeClosing closing);

    static List<TimeframeClosingRule> all() {
        return List.of(noMeetingIsTakenFromUnderSomebodysHands);
    }

    /** Throws the first refusal. */
    static void holdAll(TimeframeClosing closing) {
        all().stream()
                .flatMap(rule -> rule.refusal(closing).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }
}
