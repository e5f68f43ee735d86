package org.alongside.timing.question;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several hundred random episodes: every question must come to what plain Java comes to, to the last digit. */
class SlowAgainstSqlTest {

    private static final int EPISODES = 250;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300})
    void bothComeToTheSame(long seed) {
        RandomLines lines = new RandomLines(seed, EPISODES);
        try (MadeCache cache = new MadeCache().runs(lines.runs).attempts(lines.attempts)) {
            new BothWays(cache.questions(), lines.runs, lines.attempts).comeToTheSame();
        }
    }
}
