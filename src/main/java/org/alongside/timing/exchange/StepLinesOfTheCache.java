package org.alongside.timing.exchange;

import org.alongside.timing.store.Timings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** From this machine's cache of timings. */
@Component
class StepLinesOfTheCache implements StepLines {

    private final ObjectProvider<Timings> timings;

    StepLinesOfTheCache(ObjectProvider<Timings> timings) {
        this.timings = timings;
    }

    @Override
    public Written write(StepTimings lines) {
        return timings.getObject().ask(lines::write);
    }
}
