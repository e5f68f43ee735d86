package org.alongside.meeting;

import java.time.Instant;
import java.util.Optional;

/**
 * A manager closes the timeframe.
 *
 * @param waiting the meeting of which nobody has told yet what came of it
 */
record TimeframeClosing(Optional<Meeting> waiting, Instant now) {

    /** The meeting that has begun, may be over, and is in its worker's hands. */
    Optional<Meeting> begun() {
        return waiting.filter(meeting -> !now.isBefore(meeting.meetsAt()));
    }
}
