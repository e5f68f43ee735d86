package org.alongside.meeting;

import java.util.Optional;

/**
 * How far the meetings agreed have come.
 *
 * @param held of the meetings agreed, the planning meeting not among them
 * @param sinceMilestone held since the last milestone meeting, or since the first where there was none
 * @param canEnd both said at a milestone meeting that the meetings can end
 */
record Progress(Agreement agreement, int held, int sinceMilestone, boolean canEnd) {

    /** The Pod's Foundation Assessment is meetings 1 to 3 (its FAQ for referring practitioners, coventry.gov.uk). */
    static final int FOUNDATION_MEETINGS = 3;

    /** The meeting that comes next, if any does. */
    Optional<MeetingKind> next() {
        if (canEnd || held >= agreement.meetings()) return Optional.empty();
        if (held < FOUNDATION_MEETINGS) return Optional.of(MeetingKind.FOUNDATION);
        return Optional.of(
                sinceMilestone >= agreement.milestoneEvery() ? MeetingKind.MILESTONE : MeetingKind.APPOINTMENT);
    }
}
