package org.alongside.meeting;

import java.time.Instant;
import java.util.Optional;

/** A worker tells what came of a meeting. */
record Telling(Optional<Meeting> meeting, Account account, Instant now) {

    boolean isTooEarly() {
        return account.timeCame()
                && meeting.filter(arranged -> now.isBefore(arranged.meetsAt())).isPresent();
    }
}
