package org.alongside.pathway;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Targets and timers in real hours, which run at night and on holidays too, as a crisis does. */
@Component("hours")
public class HourSteps implements Steps {

    /** Hours from now. */
    public Instant after(Situation here, int hours) {
        return here.now().plus(Duration.ofHours(hours));
    }
}
