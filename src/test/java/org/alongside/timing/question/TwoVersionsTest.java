package org.alongside.timing.question;

import static org.alongside.timing.question.Time.IN_MARCH;
import static org.alongside.timing.question.Time.part;
import static org.alongside.timing.question.Time.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoVersionsTest {

    private static final String ATTEMPTS = """
            step   version moved created     ended       ending    due
            talk   1       0     03-02T09:00 03-02T13:00 completed 03-02T12:00
            talk   1       0     03-02T09:00 03-02T17:00 completed 03-03T12:00
            talk   2       0     03-02T09:00 03-02T11:00 completed -
            talk   2       1     03-02T09:00 03-09T11:00 completed 03-02T12:00
            talk   3       0     03-02T09:00 03-09T11:00 completed -
            talk   2       0     03-02T09:00 03-09T11:00 cancelled -
            decide 2       0     03-02T09:00 03-02T10:00 completed 03-02T12:00
            """;

    @Test
    void eachSideHasItsOwnAndWhatWasMovedStandsApart() {
        TwoVersions.Side none = new TwoVersions.Side(0, unknown(), unknown(), new Share(0, 0, 0));
        try (MadeCache cache = new MadeCache().attempts(ATTEMPTS)) {
            assertThat(cache.questions().versions(IN_MARCH.about("referral"), 1, 2))
                    .containsExactly(
                            new TwoVersions(
                                    "decide",
                                    none,
                                    new TwoVersions.Side(1, part(1, 1, 1), part(1, 0.25, 0.25), new Share(0, 1, 0)),
                                    0),
                            new TwoVersions(
                                    "talk",
                                    new TwoVersions.Side(2, part(2, 6, 7.4), part(2, 1.5, 1.85), new Share(1, 2, 0)),
                                    new TwoVersions.Side(1, part(1, 2, 2), part(1, 0.5, 0.5), new Share(0, 0, 1)),
                                    1));
        }
    }
}
