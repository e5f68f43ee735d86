package org.alongside.timing.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells workers apart on one page, without a name: the same one has the same number, in the order they appear. */
final class WorkersByNumber {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** As {@code by worker 2}; empty where it was nobody. */
    String by(@Nullable String pseudonym) {
        return pseudonym == null ? "" : " by " + called(pseudonym);
    }

    /** As {@code worker 2}. */
    String called(String pseudonym) {
        return "worker " + numbers.computeIfAbsent(pseudonym, unknown -> numbers.size() + 1);
    }
}
