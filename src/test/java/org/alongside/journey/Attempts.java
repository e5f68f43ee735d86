package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.pathway.Refusal;

/** What people try to do in one episode; whatever is refused must leave no trace. */
final class Attempts {

    private final Traces traces;
    private final Journey journey;
    private int accepted = 1;

    Attempts(Traces traces, Journey journey) {
        this.traces = traces;
        this.journey = journey;
    }

    /** How many submissions were accepted, the start among them. */
    int accepted() {
        return accepted;
    }

    /** Why it was refused, or nothing at all; either is lawful. */
    String make(Runnable call) {
        Map<String, Object> before = traces.of(journey);
        try {
            call.run();
            accepted++;
            return "";
        } catch (Refusal refused) {
            assertThat(refused.status()).as(refused.sentence()).isBetween(400, 499);
            assertThat(traces.of(journey)).as("after: %s", refused.sentence()).isEqualTo(before);
            return refused.sentence();
        }
    }

    /** The same where nothing is submitted. */
    String makeBeside(Runnable call) {
        int before = accepted;
        String refusal = make(call);
        accepted = before;
        return refusal;
    }

    /** What this worker may not do. */
    void mustFail(Runnable call) {
        int before = accepted;
        make(call);
        assertThat(accepted).as("accepted").isEqualTo(before);
    }
}
