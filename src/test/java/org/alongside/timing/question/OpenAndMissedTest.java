package org.alongside.timing.question;

import static org.alongside.timing.question.Time.IN_MARCH;
import static org.alongside.timing.question.Time.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The steps that have been open longest, and the targets that were missed. */
class OpenAndMissedTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    /** a1 to a3 late by 5, 1 and 24 hours, a4 open and late by 22, a5 open and not late, a6 open with no target. */
    private static final String ATTEMPTS = """
            run step   team  kind  created     ended       ending    due         first_due   retargeted
            r1  talk   north step  03-02T09:00 03-02T17:00 completed 03-02T12:00 03-01T12:00 2
            r1  talk   north step  03-02T09:00 03-02T13:00 completed 03-02T12:00 -           0
            r2  decide south step  03-02T09:00 03-04T09:00 completed 03-03T09:00 -           0
            r2  talk   south step  03-08T09:00 -           -         03-09T11:00 -           1
            r2  decide south step  03-09T09:00 -           -         03-10T11:00 -           0
            r3  talk   -     step  03-07T09:00 -           -         -           -           0
            r3  talk   -     step  03-02T09:00 03-02T17:00 completed 03-02T17:00 -           0
            r3  talk   -     step  03-02T09:00 03-02T17:00 cancelled 03-02T12:00 -           0
            r3  talk   -     step  02-02T09:00 02-02T17:00 completed 02-02T12:00 -           0
            r3  wait   -     timer 03-01T09:00 -           -         03-02T12:00 -           0
            """;

    @Test
    void theOldestComesFirstWithItsAgeAndWhetherItIsLate() {
        try (MadeCache cache = new MadeCache().attempts(ATTEMPTS)) {
            assertThat(cache.questions().oldest(IN_MARCH, null, NOW, 9))
                    .extracting(OpenStep::id, OpenStep::age, OpenStep::late, OpenStep::retargeted)
                    .containsExactly(
                            tuple("a6", hours(72), null, 0),
                            tuple("a4", hours(48), true, 1),
                            tuple("a5", hours(24), false, 0));
            assertThat(cache.questions().oldest(IN_MARCH.servedBy("south"), "talk", NOW, 9))
                    .extracting(OpenStep::id)
                    .containsExactly("a4");
            assertThat(cache.questions().oldest(IN_MARCH, null, NOW, 1)).hasSize(1);
        }
    }

    @Test
    void theWorstMissComesFirstWhetherDoneOrOpen() {
        try (MadeCache cache = new MadeCache().attempts(ATTEMPTS)) {
            assertThat(cache.questions().breaches(IN_MARCH, null, NOW, 9, 0))
                    .extracting(Breach::id, Breach::overrun, Breach::ended, Breach::retargeted, Breach::allMissed)
                    .containsExactly(
                            tuple("a3", hours(24), Instant.parse("2026-03-04T09:00:00Z"), 0, 4L),
                            tuple("a4", hours(22), null, 1, 4L),
                            tuple("a1", hours(5), Instant.parse("2026-03-02T17:00:00Z"), 2, 4L),
                            tuple("a2", hours(1), Instant.parse("2026-03-02T13:00:00Z"), 0, 4L));
            assertThat(cache.questions().breaches(IN_MARCH, null, NOW, 2, 2))
                    .extracting(Breach::id, Breach::firstDue)
                    .containsExactly(
                            tuple("a1", Instant.parse("2026-03-01T12:00:00Z")),
                            tuple("a2", Instant.parse("2026-03-02T12:00:00Z")));
            assertThat(cache.questions().breaches(IN_MARCH, "decide", NOW, 9, 0))
                    .extracting(Breach::id)
                    .containsExactly("a3");
        }
    }
}
