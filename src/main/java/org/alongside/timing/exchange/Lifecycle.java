package org.alongside.timing.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the transitions of XES mean for a step. */
enum Lifecycle {
    OFFERED,
    GIVEN,
    BEGUN,
    DONE,
    GONE,
    NOTHING;

    private static final Map<String, Lifecycle> STANDARD = Map.ofEntries(
            Map.entry("schedule", OFFERED),
            Map.entry("assign", GIVEN),
            Map.entry("reassign", GIVEN),
            Map.entry("start", BEGUN),
            Map.entry("suspend", NOTHING),
            Map.entry("resume", NOTHING),
            Map.entry("withdraw", GONE),
            Map.entry("manualskip", GONE),
            Map.entry("autoskip", GONE),
            Map.entry("ate_abort", GONE),
            Map.entry("pi_abort", GONE));

    /** An event of no transition, or of one the standard does not have, tells that something was done. */
    static Lifecycle of(@Nullable String transition) {
        return transition == null ? DONE : STANDARD.getOrDefault(transition, DONE);
    }
}
