package org.alongside.pathway.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.alongside.pathway.TurnedTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The one time of our code and of the engine while the demo is told; it begins before anything that is told. */
@Component
@Primary
@Profile("demo & telling")
class TurnedClock extends Clock implements TurnedTime {

    private static final Duration LONG_AGO = Duration.ofDays(800);

    private final ObjectProvider<ManagementService> engine;
    private volatile Instant now;

    TurnedClock(ObjectProvider<ManagementService> engine) {
        this.engine = engine;
        this.now = Clock.systemUTC().instant().minus(LONG_AGO);
        set(now);
    }

    @Override
    public void turnTo(Instant moment) {
        for (Optional<Job> due = nextDue(moment); due.isPresent(); due = nextDue(moment)) {
            Instant at = due.get().getDuedate().toInstant();
            if (at.isAfter(now)) set(at);
            engine.getObject().executeJob(due.get().getId());
        }
        set(moment);
    }

    private Optional<Job> nextDue(Instant moment) {
        return engine
                .getObject()
                .createJobQuery()
                .duedateLowerThan(Date.from(moment))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    /** No finer than the engine counts. */
    private void set(Instant moment) {
        now = moment.truncatedTo(ChronoUnit.MILLIS);
        ClockUtil.setCurrentTime(Date.from(now));
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
