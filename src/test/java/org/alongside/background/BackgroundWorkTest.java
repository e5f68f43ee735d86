package org.alongside.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Work in the background goes on whatever fails, and ends where it may. */
@ExtendWith(OutputCaptureExtension.class)
@Timeout(60)
class BackgroundWorkTest {

    private static final Duration SOON = Duration.ofMillis(1);

    private final BackgroundWork work = new BackgroundWork("the garden");

    @AfterEach
    void end() {
        work.stop();
    }

    @Test
    void aTimeThatFailsIsNotTheLastAndTheSameTroubleIsToldOnce(CapturedOutput told) throws InterruptedException {
        var five = new CountDownLatch(5);
        work.repeat(
                () -> {
                    five.countDown();
                    throw new IllegalStateException("no rain");
                },
                SOON,
                SOON);
        five.await();
        work.stop();

        assertThat(told.getOut())
                .containsOnlyOnce("The work on the garden failed")
                .containsOnlyOnce("no rain");
    }

    @Test
    void troubleThatComesBackAfterBetterDaysIsToldAgain(CapturedOutput told) throws InterruptedException {
        var times = new AtomicInteger();
        var three = new CountDownLatch(3);
        work.repeat(
                () -> {
                    int time = times.incrementAndGet();
                    if (time > 3) return;
                    three.countDown();
                    if (time != 2) throw new IllegalStateException("no rain on day " + time % 2);
                },
                SOON,
                SOON);
        three.await();
        work.stop();

        assertThat(told.getOut().split("no rain on day 1", -1)).hasSize(3);
    }

    @Test
    void evenAnErrorOfTheProgramIsNotTheEnd() throws InterruptedException {
        var three = new CountDownLatch(3);
        work.repeat(
                () -> {
                    three.countDown();
                    throw new StackOverflowError();
                },
                SOON,
                SOON);

        three.await();
    }

    @Test
    void whatIsUnderWayAtAStopEndsAndKnowsThatItShould() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var ends = new AtomicInteger();
        work.repeat(
                () -> {
                    begun.countDown();
                    while (work.isGoingOn()) Thread.onSpinWait();
                    ends.incrementAndGet();
                },
                Duration.ZERO,
                SOON);
        begun.await();
        work.stop();

        assertThat(ends).hasValue(1);
    }

    @Test
    void afterAStopItCanBeginAgain() throws InterruptedException {
        work.repeat(() -> {}, SOON, SOON);
        work.stop();
        assertThat(work.isGoingOn()).isFalse();

        var again = new CountDownLatch(1);
        work.repeat(again::countDown, SOON, SOON);
        assertThat(work.isGoingOn()).isTrue();
        again.await();
    }
}
