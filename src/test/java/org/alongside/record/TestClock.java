package org.alongside.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is put to another day. */
public class TestClock extends Clock {

    private Instant now = noon(LocalDate.of(2026, 3, 2));

    public void isNoonOn(LocalDate day) {
        now = noon(day);
    }

    public void is(Instant moment) {
        now = moment;
    }

    public LocalDate today() {
        return London.dayOf(now);
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
        return this;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
    }
}
