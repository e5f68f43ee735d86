package org.alongside.timing.question;

import static org.alongside.timing.question.Time.part;
import static org.alongside.timing.question.Time.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthOfStepTest {

    /** The last one ends on the first of April in London, though it is still March in UTC. */
    private static final String ATTEMPTS = """
            step   kind  created          ended            ending    due
            talk   step  2025-04-29T09:00 2025-05-01T09:00 completed 2025-05-01T08:00
            talk   step  2026-02-02T09:00 2026-02-02T13:00 completed 2026-02-03T09:00
            talk   step  2026-02-02T09:00 2026-02-02T17:00 completed -
            talk   step  2026-02-02T09:00 2026-02-02T18:00 cancelled 2026-02-02T10:00
            wait   timer 2026-02-02T09:00 2026-02-02T18:00 completed -
            decide step  2026-03-02T09:00 2026-03-02T10:00 completed 2026-03-02T09:30
            talk   step  2026-03-31T21:30 2026-03-31T23:30 completed 2026-03-31T23:00
            talk   step  2025-04-01T09:00 2025-04-30T09:00 completed -
            """;

    @Test
    void aYearHasTwelveMonthsOfEachStepTheEmptyOnesToo() {
        Asked upToApril = Asked.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 2));
        try (MadeCache cache = new MadeCache().attempts(ATTEMPTS)) {
            assertThat(cache.questions().months(upToApril, null))
                    .hasSize(24)
                    .filteredOn(month -> month.completed() > 0)
                    .containsExactly(
                            month("decide", 3, part(1, 1, 1), part(1, 0.25, 0.25), new Share(1, 1, 0)),
                            new MonthOfStep(
                                    "referral",
                                    "talk",
                                    YearMonth.of(2025, 5),
                                    1,
                                    part(1, 48, 48),
                                    part(1, 12, 12),
                                    new Share(1, 1, 0)),
                            month("talk", 2, part(2, 6, 7.4), part(2, 1.5, 1.85), new Share(0, 1, 1)),
                            month("talk", 4, part(1, 2, 2), part(1, 0.5, 0.5), new Share(1, 1, 0)));
            assertThat(cache.questions().months(upToApril, "talk"))
                    .hasSize(12)
                    .filteredOn(month -> month.completed() == 0)
                    .hasSize(9)
                    .contains(month("talk", 3, unknown(), unknown(), new Share(0, 0, 0)));
        }
    }

    private static MonthOfStep month(String step, int month, Part total, Part worked, Share late) {
        return new MonthOfStep("referral", step, YearMonth.of(2026, month), total.known(), total, worked, late);
    }
}
