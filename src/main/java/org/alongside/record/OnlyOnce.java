package org.alongside.record;

import org.alongside.pathway.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Two workers at the same moment: a key of the tables lets one of them in, and the other reads why not. */
final class OnlyOnce {

    private OnlyOnce() {}

    static void write(Runnable insert, String sentence) {
        try {
            insert.run();
        } catch (DuplicateKeyException | ConcurrencyFailureException second) {
            throw Refusal.conflict(sentence);
        }
    }
}
