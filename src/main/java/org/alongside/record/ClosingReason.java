package org.alongside.record;

import java.util.Arrays;
import java.util.Optional;

/** Why an episode ends before its pathway has brought it to its end, or instead of it. */
public enum ClosingReason {
    WITHDREW("withdrew", "The person withdrew"),
    MOVED("moved", "The person moved away"),
    DIED("died", "The person died"),
    OTHER("other", "Another reason"),
    RESOLVED("resolved", "What the person came for is resolved"),
    PLAN_ENDED("planEnded", "The plan for a good life has ended"),
    COMPLETED("completed", "The meetings agreed with the person are over"),
    INTRODUCED_ELSEWHERE("introducedElsewhere", "The person was introduced to what fits instead");

    private final String code;
    private final String label;

    ClosingReason(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<ClosingReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
