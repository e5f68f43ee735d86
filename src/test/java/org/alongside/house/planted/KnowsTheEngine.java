package org.alongside.house.planted;

import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;

/** Breaks two rules of the house on purpose, so that the rules are seen to catch something. */
record KnowsTheEngine(RuntimeService engine, Instant when) {

    static Instant asked() {
        return Instant.now();
    }
}
