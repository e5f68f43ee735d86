package org.alongside.timing.question;

import static org.alongside.timing.question.Time.IN_MARCH;
import static org.alongside.timing.question.Time.part;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    /** r1 to r4 end in March; r6 on the first of April in London, though it is still March in UTC. */
    private static final String RUNS = """
            id episode pathway  version caller origin   outcome  started     ended       ending
            r1 e1      referral 1       -      new      accepted 02-27T09:00 03-02T09:00 completed
            r2 e2      referral 1       -      new      accepted 03-02T09:00 03-03T09:00 completed
            r3 e2      referral 2       -      again    declined 03-03T09:00 03-05T09:00 completed
            r4 e3      referral 2       -      new      -        03-05T09:00 03-06T09:00 cancelled
            r5 e4      referral 2       -      new      -        03-31T09:00 -           -
            r6 e5      referral 1       -      new      accepted 03-30T09:00 03-31T23:30 completed
            r7 e6      referral 1       -      new      accepted 02-02T09:00 02-28T09:00 completed
            r8 e2      meetings 1       r2     called   planned  03-02T10:00 03-02T14:00 completed
            r9 e7      referral 2       -      new      -        03-31T23:30 -           -
            """;

    /** Late is what is done after its target; one has none, one is a timer, one is cancelled. */
    private static final String ATTEMPTS = """
            run pathway  version step    team  role    kind  created     ended       ending    due
            r1  referral 1       talk    north social  step  03-01T09:00 03-02T09:00 completed 03-02T09:00
            r2  referral 1       talk    north social  step  03-02T09:00 03-03T09:00 completed 03-02T17:00
            r3  referral 2       decide  south manager step  03-03T09:00 03-04T09:00 completed -
            r3  referral 2       talk    south social  step  03-04T09:00 03-05T09:00 cancelled 03-04T10:00
            r3  referral 2       wait    -     -       timer 03-04T09:00 03-05T09:00 completed 03-04T10:00
            r8  meetings 1       meet    south social  step  03-02T10:00 03-02T14:00 completed 03-02T15:00
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            asked,             begun, episodes, finished, episodes, cancelled, open, known, p50,  p85,  onTarget, of, without
            everything,        5,     4,        3,        2,        1,         2,    3,     48,   64.8, 2,        3,  1
            the referral,      5,     4,        3,        2,        1,         2,    3,     48,   64.8, 1,        2,  1
            its version 2,     3,     3,        1,        1,        1,         1,    1,     48,   48,   0,        0,  1
            accepted,          5,     4,        2,        2,        1,         2,    2,     48,   64.8, 1,        2,  0
            those new,         4,     4,        2,        2,        1,         2,    2,     48,   64.8, 1,        2,  0
            team north,        1,     1,        2,        2,        0,         0,    2,     48,   64.8, 1,        2,  0
            role manager,      1,     1,        1,        1,        0,         0,    1,     48,   48,   0,        0,  1
            """, useHeadersInDisplayName = true)
    void journeysAreCountedByWhenTheyBeginAndEnd(
            String asked,
            long begun,
            long begunEpisodes,
            long finished,
            long finishedEpisodes,
            long cancelled,
            long open,
            long known,
            double p50,
            double p85,
            long onTarget,
            long of,
            long without) {
        try (MadeCache cache = new MadeCache().runs(RUNS).attempts(ATTEMPTS)) {
            assertThat(cache.questions().headline(about(asked)))
                    .isEqualTo(new Headline(
                            begun,
                            begunEpisodes,
                            finished,
                            finishedEpisodes,
                            cancelled,
                            open,
                            part(known, p50, p85),
                            part(known, p50 / 4, p85 / 4),
                            new Share(onTarget, of, without)));
        }
    }

    private static Asked about(String words) {
        return switch (words) {
            case "everything" -> IN_MARCH;
            case "the referral" -> IN_MARCH.about("referral");
            case "its version 2" -> IN_MARCH.about("referral").inVersion(2);
            case "accepted" -> IN_MARCH.about("referral").endingIn("accepted");
            case "those new" -> IN_MARCH.about("referral").beginningAs("new");
            case "team north" -> IN_MARCH.about("referral").servedBy("north");
            case "role manager" -> IN_MARCH.about("referral").doneBy("manager");
            default -> throw new AssertionError(words);
        };
    }
}
