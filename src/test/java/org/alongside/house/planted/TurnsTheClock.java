package org.alongside.house.planted;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;

/** Turns the engine's clock where only the engine room may, to be caught. */
@Profile("demo & telling")
class TurnsTheClock {

    void turnTo(Date moment) {
        ClockUtil.setCurrentTime(moment);
    }
}
