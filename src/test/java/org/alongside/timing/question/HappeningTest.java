package org.alongside.timing.question;

import static org.alongside.timing.question.Time.IN_MARCH;
import static org.alongside.timing.question.Time.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HappeningTest {

    @Test
    void anEpisodeIsToldInOrderRunsBeforeWhatHappenedInThem() {
        try (MadeCache cache = new MadeCache().runs("""
                        id episode caller outcome started     ended
                        r1 e1      -      -       03-02T09:00 -
                        r2 e1      r1     planned 03-02T12:00 03-02T13:00
                        r3 e2      -      -       03-02T12:00 -
                        """).attempts("""
                        run episode step   created     ended       taken_back due         version first_version moved
                        r1  e1      talk   03-02T09:00 03-02T12:00 yes        03-02T10:00 2       1             1
                        r2  e1      meet   03-02T12:00 03-02T13:00 no         -           1       1             0
                        r3  e2      talk   03-02T12:00 -           no         -           1       1             0
                        r1  e1      decide 03-02T12:00 -           no         -           1       1             0
                        """)) {
            assertThat(cache.questions().timeline(IN_MARCH, "e1"))
                    .extracting(Happening::kind, Happening::id, Happening::step, Happening::outcome, Happening::total)
                    .containsExactly(
                            tuple("pathway", "r1", null, null, null),
                            tuple("step", "a1", "talk", null, hours(3)),
                            tuple("pathway", "r2", null, "planned", hours(1)),
                            tuple("step", "a2", "meet", null, hours(1)),
                            tuple("step", "a4", "decide", null, null));
            assertThat(cache.questions().timeline(IN_MARCH, "e1").get(1))
                    .extracting(
                            Happening::takenBack,
                            Happening::late,
                            Happening::firstVersion,
                            Happening::version,
                            Happening::moved,
                            Happening::created)
                    .containsExactly(true, true, 1, 2, 1, Instant.parse("2026-03-02T09:00:00Z"));
        }
    }
}
