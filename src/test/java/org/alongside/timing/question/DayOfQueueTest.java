package org.alongside.timing.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayOfQueueTest {

    private static final Asked FOUR_DAYS =
            Asked.between(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 4, 1)).about("referral");

    /** Summer time begins on the 29th: half past eleven in the evening of the 29th in UTC is the 30th in London. */
    private static final String LINES = """
            id created     ended       ending    started
            x1 03-01T09:00 03-27T09:00 completed 03-01T09:00
            x2 03-01T09:00 03-28T09:00 completed 03-01T09:00
            x3 03-02T09:00 -           -         03-02T09:00
            x4 03-28T09:00 03-28T10:00 cancelled 03-28T09:00
            x5 03-28T09:00 03-29T23:30 completed 03-28T09:00
            x6 03-31T09:00 -           -         03-31T09:00
            x7 03-31T23:30 -           -         03-31T23:30
            """;

    /** Two were open before; nothing happens on the 29th. */
    private static final List<DayOfQueue> EXPECTED =
            Arrays.asList(day(28, 2, 1, 1, 2), day(29, 0, 0, 0, 2), day(30, 0, 1, 0, 1), day(31, 1, 0, 0, 2));

    @Test
    void everyDayOfAStepHasARowAndEndsWithWhatIsOpen() {
        try (MadeCache cache = new MadeCache().attempts(LINES)) {
            assertThat(cache.questions().queueOfSteps(FOUR_DAYS, "talk")).isEqualTo(EXPECTED);
            assertThat(cache.questions().queueOfSteps(FOUR_DAYS, "decide"))
                    .hasSize(4)
                    .allMatch(day -> day.arrived() + day.completed() + day.cancelled() + day.queue() == 0);
        }
    }

    @Test
    void everyDayOfAPathwayHasARowAndEndsWithWhatIsOpen() {
        try (MadeCache cache = new MadeCache().runs(LINES)) {
            assertThat(cache.questions().queueOfJourneys(FOUR_DAYS)).isEqualTo(EXPECTED);
        }
    }

    private static DayOfQueue day(int day, long arrived, long completed, long cancelled, long queue) {
        return new DayOfQueue(LocalDate.of(2026, 3, day), arrived, completed, cancelled, queue);
    }
}
