package org.alongside.timing.question;

import static org.alongside.timing.question.Time.IN_MARCH;
import static org.alongside.timing.question.Time.part;
import static org.alongside.timing.question.Time.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepsOfTest {

    private static final String ATTEMPTS = """
            run team  role    kind  created     ended       ending    due
            r1  north social  step  03-02T09:00 03-02T17:00 completed 03-02T12:00
            r1  north manager step  03-02T09:00 03-02T21:00 completed 03-03T12:00
            r1  north social  step  03-02T09:00 03-02T10:00 cancelled 03-02T09:30
            r2  south social  step  03-02T09:00 03-02T13:00 completed -
            r2  south social  step  03-31T09:00 -           -         -
            r2  -     -       step  03-31T09:00 04-01T09:00 completed -
            r2  -     -       timer 03-02T09:00 03-02T13:00 completed -
            r3  north social  step  02-02T09:00 02-02T13:00 completed -
            """;

    @Test
    void stepsAreToldApartByTeam() {
        try (MadeCache cache = new MadeCache().attempts(ATTEMPTS)) {
            assertThat(cache.questions().stepsBy(StepsBy.TEAM, IN_MARCH))
                    .containsExactly(
                            new StepsOf("north", 2, 1, 0, part(2, 10, 11.4), part(2, 2.5, 2.85), new Share(1, 2, 0)),
                            new StepsOf("south", 1, 0, 1, part(1, 4, 4), part(1, 1, 1), new Share(0, 0, 1)),
                            new StepsOf(null, 0, 0, 1, unknown(), unknown(), new Share(0, 0, 0)));
        }
    }

    @Test
    void stepsAreToldApartByRole() {
        try (MadeCache cache = new MadeCache().attempts(ATTEMPTS)) {
            assertThat(cache.questions().stepsBy(StepsBy.ROLE, IN_MARCH.servedBy("north")))
                    .containsExactly(
                            new StepsOf("manager", 1, 0, 0, part(1, 12, 12), part(1, 3, 3), new Share(0, 1, 0)),
                            new StepsOf("social", 1, 1, 0, part(1, 8, 8), part(1, 2, 2), new Share(1, 1, 0)));
        }
    }
}
