package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alongside.pathway.Refusal;
import org.alongside.record.London;
import org.alongside.record.Said;
import org.jspecify.annotations.Nullable;

/** When, how and where a meeting is to be, as a form says it. */
record Arrangement(
        LocalDate on,
        LocalTime at,
        String how,
        String where,
        @Nullable String needs) {

    static Arrangement in(Said said) {
        return new Arrangement(
                said.neededDay("meeting.on", "Day"),
                said.neededTime("meeting.at", "Time"),
                said.neededWords("meeting.how", "How you meet", 20),
                said.neededWords("meeting.where", "Where you meet", 400),
                said.words("meeting.needs", "What helps to take part", 4000).orElse(null));
    }

    /** The moment it begins in London. */
    Instant moment() {
        return on.atTime(at).atZone(London.ZONE).toInstant();
    }

    /** Earlier today may be told late; an earlier day is a slip. */
    void mustLieTodayOrLater(LocalDate today) {
        if (on.isBefore(today)) throw Refusal.invalid("Day: choose today or a later day.");
    }
}
