package org.alongside.timing.question;

import java.util.Map;

/** Which of the lines behind the figures are asked for. */
public enum Behind {
    BEGUN(Map.of("begun", true)),
    FINISHED(Map.of("ended", "completed")),
    LATE(Map.of("ended", "completed", "late", true)),
    CANCELLED(Map.of("ended", "cancelled")),
    OPEN(Map.of("open", true));

    private final Map<String, Object> parameters;

    Behind(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /** By the names the SQL files know them by. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** Whether what a journey ended in is known: what goes on, or was cancelled, came to no end of its own. */
    boolean hasOutcome() {
        return this == FINISHED;
    }
}
