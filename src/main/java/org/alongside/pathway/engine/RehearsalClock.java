package org.alongside.pathway.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The time of the rehearsal that somebody works on. It stands still until they let time pass; nothing else goes by it. */
final class RehearsalClock extends Clock {

    private final Supplier<Instant> now;
    private final ZoneId zone;

    RehearsalClock(Supplier<Instant> now) {
        this(now, ZoneOffset.UTC);
    }

    private RehearsalClock(Supplier<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new RehearsalClock(now, other);
    }
}
