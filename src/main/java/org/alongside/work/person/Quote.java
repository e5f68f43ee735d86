package org.alongside.work.person;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.record.London;

/** What somebody wrote down of what matters to a person, and when. */
record Quote(String question, String words, Instant at, String worker) {

    public LocalDate day() {
        return London.dayOf(at);
    }
}
