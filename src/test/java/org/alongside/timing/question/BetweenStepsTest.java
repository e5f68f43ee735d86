package org.alongside.timing.question;

import static org.alongside.timing.question.Time.IN_MARCH;
import static org.alongside.timing.question.Time.hours;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetweenStepsTest {

    private static final String RUNS = """
            id origin version started     ended       ending
            r1 new    1       03-01T09:00 03-09T09:00 completed
            r2 new    1       03-01T09:00 -           -
            r3 again  2       03-01T09:00 -           -
            r4 new    2       03-01T09:00 03-04T09:00 cancelled
            r5 new    1       02-01T09:00 02-05T09:00 completed
            r6 new    1       02-01T09:00 02-05T09:00 completed
            """;

    /**
     * r1: decided twice, the first end counts; r2: decided before the first talk only; r3: talked twice; r4: ended without
     * a decision; r5: all of it in February; r6: ended in February without one.
     */
    private static final String ATTEMPTS = """
            run step   team  created     ended       ending
            r1  talk   north 03-01T09:00 03-01T12:00 completed
            r1  decide south 03-01T12:00 03-01T19:00 completed
            r1  decide south 03-02T12:00 03-02T19:00 completed
            r2  decide south 03-01T09:00 03-01T10:00 completed
            r2  talk   north 03-01T11:00 03-01T12:00 completed
            r2  decide south 03-01T12:00 03-01T13:00 cancelled
            r3  talk   north 03-01T09:00 03-01T10:00 completed
            r3  talk   west  03-01T10:00 03-01T11:00 completed
            r3  decide south 03-01T11:00 03-01T13:00 completed
            r4  talk   north 03-01T09:00 03-01T10:00 completed
            r5  talk   north 02-01T09:00 02-01T10:00 completed
            r5  decide south 02-01T10:00 02-01T11:00 completed
            r6  talk   north 02-01T09:00 02-01T10:00 completed
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            asked,      arrived, loops, waiting, never, shortest, half, longest
            everything, 2,       2,     1,       1,     4,        7,    10
            version 1,  1,       1,     1,       0,     10,       10,   10
            those new,  1,       1,     1,       1,     10,       10,   10
            team west,  1,       1,     0,       0,     4,        4,    4
            """, useHeadersInDisplayName = true)
    void itIsFromTheFirstStartOfTheOneToTheFirstEndOfTheOther(
            String asked, long arrived, long loops, long waiting, long never, long shortest, long half, long longest) {
        try (MadeCache cache = new MadeCache().runs(RUNS).attempts(ATTEMPTS)) {
            BetweenSteps between = cache.questions().between(about(asked), "talk", "decide");

            assertThat(between)
                    .extracting(
                            BetweenSteps::arrived, BetweenSteps::withLoops, BetweenSteps::waiting, BetweenSteps::never)
                    .containsExactly(arrived, loops, waiting, never);
            assertThat(between.took())
                    .extracting(Spread::min, Spread::p50, Spread::max)
                    .containsExactly(hours(shortest), hours(half), hours(longest));
        }
    }

    private static Asked about(String words) {
        return switch (words) {
            case "everything" -> IN_MARCH.about("referral");
            case "version 1" -> IN_MARCH.inVersion(1);
            case "those new" -> IN_MARCH.beginningAs("new");
            case "team west" -> IN_MARCH.servedBy("west");
            default -> throw new AssertionError(words);
        };
    }
}
