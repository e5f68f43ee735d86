package org.alongside.timing.question;

import static org.alongside.timing.question.Time.IN_MARCH;
import static org.alongside.timing.question.Time.part;
import static org.alongside.timing.question.Time.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JourneysOfTest {

    private static final String RUNS = """
            id version origin outcome  caller started     ended       ending
            r1 1       new    accepted -      03-02T09:00 03-02T17:00 completed
            r2 2       again  declined -      03-02T09:00 03-02T21:00 completed
            r3 2       new    accepted -      03-02T09:00 03-02T13:00 completed
            r4 2       new    -        -      03-02T09:00 03-03T09:00 cancelled
            r5 10      -      -        -      03-02T09:00 -           -
            r6 1       new    accepted -      02-02T09:00 02-02T17:00 completed
            r7 1       called planned  r1     03-02T09:00 03-02T17:00 completed
            """;

    @Test
    void journeysAreToldApartByTheVersionTheyEndedInOrStandIn() {
        assertThat(by(JourneysBy.VERSION))
                .containsExactly(
                        new JourneysOf("1", 1, 0, 0, part(1, 8, 8), part(1, 2, 2)),
                        new JourneysOf("2", 2, 1, 0, part(2, 8, 10.8), part(2, 2, 2.7)),
                        new JourneysOf("10", 0, 0, 1, unknown(), unknown()));
    }

    @Test
    void journeysAreToldApartByTheEndTheyCameTo() {
        assertThat(by(JourneysBy.OUTCOME))
                .containsExactly(
                        new JourneysOf("accepted", 2, 0, 0, part(2, 6, 7.4), part(2, 1.5, 1.85)),
                        new JourneysOf("declined", 1, 0, 0, part(1, 12, 12), part(1, 3, 3)),
                        new JourneysOf(null, 0, 1, 1, unknown(), unknown()));
    }

    @Test
    void journeysAreToldApartByHowTheyBegan() {
        assertThat(by(JourneysBy.ORIGIN))
                .containsExactly(
                        new JourneysOf("again", 1, 0, 0, part(1, 12, 12), part(1, 3, 3)),
                        new JourneysOf("new", 2, 1, 0, part(2, 6, 7.4), part(2, 1.5, 1.85)),
                        new JourneysOf(null, 0, 0, 1, unknown(), unknown()));
    }

    private static List<JourneysOf> by(JourneysBy which) {
        try (MadeCache cache = new MadeCache().runs(RUNS)) {
            return cache.questions().journeysBy(which, IN_MARCH);
        }
    }
}
