package org.alongside.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Time in the test's hands, for our code and for the engine alike. */
public class TurnableClock extends Clock {

    /** A Monday morning with an ordinary fortnight ahead. */
    public static final Instant MONDAY = london("2026-11-02T10:00");

    private Instant now = MONDAY;

    public static Instant london(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }

    public void turnTo(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    public void pass(Duration time) {
        turnTo(now.plus(time));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
