package org.alongside.pathway.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** The step or start whose checked answers are being carried out on this thread. */
final class InHand {

    private static final ThreadLocal<Deque<String>> HELD = ThreadLocal.withInitial(ArrayDeque::new);

    private InHand() {}

    static <T> T during(String id, Supplier<T> work) {
        HELD.get().push(id);
        try {
            return work.get();
        } finally {
            HELD.get().pop();
        }
    }

    static boolean holds(String id) {
        return HELD.get().contains(id);
    }
}
