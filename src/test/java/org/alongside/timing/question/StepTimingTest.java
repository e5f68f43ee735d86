package org.alongside.timing.question;

import static org.alongside.timing.question.Time.HOUR;
import static org.alongside.timing.question.Time.IN_MARCH;
import static org.alongside.timing.question.Time.hours;
import static org.alongside.timing.question.Time.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTimingTest {

    /** Five talks, two of them not done, a decision, one of another pathway, a timer; r9 belongs to February. */
    private static final String ATTEMPTS = """
            run pathway  step   role    kind  created     assigned    touched     ended       ending    due         taken_back
            r1  referral talk   social  step  03-02T09:00 03-02T10:00 03-02T13:00 03-02T19:00 completed 03-03T09:00 yes
            r2  referral talk   social  step  03-03T09:00 03-03T11:00 -           03-03T21:00 completed 03-03T17:00 no
            r3  referral talk   manager step  03-04T09:00 -           -           03-04T13:00 completed -           no
            r4  referral talk   social  step  03-05T09:00 03-05T09:00 -           03-06T09:00 cancelled 03-06T08:00 no
            r5  referral talk   -       step  03-06T09:00 03-06T10:00 -           -           -         03-07T09:00 no
            r1  referral decide manager step  03-02T20:00 03-02T20:00 03-02T21:00 03-03T06:00 completed 03-03T20:00 no
            r1  meetings meet   social  step  03-02T20:00 -           -           03-02T21:00 completed -           no
            r1  referral wait   -       timer 03-03T06:00 -           -           03-05T06:00 completed -           no
            r9  referral talk   social  step  02-02T09:00 -           -           02-03T09:00 completed 02-04T09:00 no
            """;

    private static final StepTiming DECIDE = new StepTiming(
            "referral",
            "step",
            "decide",
            "manager",
            1,
            0,
            0,
            0,
            all(10),
            all(2.5),
            part(1, 0, 0),
            part(1, 0, 0),
            part(1, 1, 1),
            part(1, 0.25, 0.25),
            part(1, 9, 9),
            part(1, 2.25, 2.25),
            new Share(0, 1, 0),
            hours(24),
            new Share(1, 4, 0),
            time(10, 36));

    /** 10, 12 and 4 hours; without an owner 1, 2 and all 4 of them. Its role is that of the newest that has one. */
    private static final StepTiming TALK = new StepTiming(
            "referral",
            "step",
            "talk",
            "social",
            3,
            1,
            1,
            1,
            new Spread(hours(4), hours(10), hours(11.4), hours(11.6), hours(11.8), hours(12)),
            new Spread(hours(1), hours(2.5), hours(2.85), hours(2.9), hours(2.95), hours(3)),
            part(3, 2, 3.4),
            part(3, 0.5, 0.85),
            part(1, 3, 3),
            part(1, 0.75, 0.75),
            part(1, 6, 6),
            part(1, 1.5, 1.5),
            new Share(1, 2, 1),
            hours(16),
            new Share(3, 4, 0),
            time(26, 36));

    @Test
    void aStepSaysHowLongItTookAndWhereTheTimeWent() {
        try (MadeCache cache = new MadeCache().attempts(ATTEMPTS)) {
            List<StepTiming> steps = cache.questions().steps(IN_MARCH.about("referral"));

            assertThat(steps).extracting(StepTiming::step).containsExactly("decide", "talk", "wait");
            assertThat(steps.get(0)).isEqualTo(DECIDE);
            assertThat(steps.get(1)).isEqualTo(TALK);
            assertThat(steps.get(2).total().p50()).isEqualTo(hours(48));
            assertThat(steps.get(2).traffic()).isEqualTo(new Share(1, 1, 0));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            until,      completed, cancelled, open
            2026-03-03, 1,         0,         0
            2026-03-04, 2,         0,         0
            2026-03-06, 3,         0,         1
            2026-04-01, 3,         1,         1
            """, useHeadersInDisplayName = true)
    void whatIsOpenWhenThePeriodIsOverIsStatedAndNotCounted(
            LocalDate until, long completed, long cancelled, long open) {
        Asked asked = Asked.between(LocalDate.of(2026, 3, 1), until).about("referral");
        try (MadeCache cache = new MadeCache().attempts(ATTEMPTS)) {
            assertThat(cache.questions().steps(asked))
                    .filteredOn(step -> step.step().equals("talk"))
                    .singleElement()
                    .extracting(StepTiming::completed, StepTiming::cancelled, StepTiming::open)
                    .containsExactly(completed, cancelled, open);
        }
    }

    private static Spread all(double hours) {
        long ms = hours(hours);
        return new Spread(ms, ms, ms, ms, ms, ms);
    }

    private static Share time(long hours, long of) {
        return new Share(hours * HOUR, of * HOUR, 0);
    }
}
