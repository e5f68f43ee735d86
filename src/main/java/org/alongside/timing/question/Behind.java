package org.alongside.timing.question;

import java.util.Map;

/** Which of the lines behind the figures are asked for. */
public enum Behind {
    BEGUN,
    FINISHED,
    LATE,
    CANCELLED,
    OPEN;

    /** By the names the SQL files know them by. */
    Map<String, Object> parameters() {
        return switch (this) {
            case BEGUN -> Map.of("begun", true);
            case FINISHED -> Map.of("ended", "completed");
            case LATE -> Map.of("ended", "completed", "late", true);
            case CANCELLED -> Map.of("ended", "cancelled");
            case OPEN -> Map.of("open", true);
        };
    }

    /** Whether what a journey ended in is known: what goes on, or was cancelled, came to no end of its own. */
    boolean hasOutcome() {
        return this == FINISHED;
    }
}
