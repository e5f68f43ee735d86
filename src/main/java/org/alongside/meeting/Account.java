package org.alongside.meeting;

import java.util.List;
import org.alongside.record.Said;
import org.jspecify.annotations.Nullable;

/** What a worker tells of a meeting: that it was moved, by whom and why; or that its time came, and who was there. */
record Account(
        String happened,
        @Nullable String movedAskedBy,
        @Nullable String movedBecause,
        boolean bothSayItCanEnd,
        List<Presence> attendance) {

    private static final String TIME_CAME = "timeCame";

    static Account in(Said said) {
        return new Account(
                said.neededWords("meeting.happened", "What came of it", 20),
                said.words("meeting.movedAskedBy", "Who asked to move it", 40).orElse(null),
                said.words("meeting.movedBecause", "Why it was moved", 1000).orElse(null),
                said.words("meeting.canEnd", "Whether the meetings can end", 10)
                        .filter("yes"::equals)
                        .isPresent(),
                Presence.in(said));
    }

    boolean isMoved() {
        return happened.equals(Meeting.MOVED);
    }

    boolean timeCame() {
        return happened.equals(TIME_CAME);
    }
}
