package org.alongside.timing.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * What can be said of a log as a whole.
 *
 * @param variants in how many different orders of activities cases went
 * @param durations how long each case took from its first event to its last, in microseconds, the shortest first
 */
public record Facts(long events, long cases, long activities, long variants, long[] durations) {

    private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000);
    private static final int MILLISECONDS = 3;

    public Facts {
        durations = durations.clone();
        Arrays.sort(durations);
    }

    /**
     * In seconds; between two cases it lies on the line between them, as percentile_cont has it. Half a millisecond is
     * rounded down: such a half mostly is a little less once a database has it in binary, and so are published figures.
     */
    public BigDecimal duration(BigDecimal percentile) {
        BigDecimal place = percentile.multiply(BigDecimal.valueOf(durations.length - 1L));
        int below = place.intValue();
        BigDecimal lower = BigDecimal.valueOf(durations[below]);
        BigDecimal upper = BigDecimal.valueOf(durations[Math.min(below + 1, durations.length - 1)]);
        BigDecimal beyond = place.subtract(BigDecimal.valueOf(below));
        return upper.subtract(lower).multiply(beyond).add(lower).divide(MICROS, MILLISECONDS, RoundingMode.HALF_DOWN);
    }

    public BigDecimal shortest() {
        return duration(BigDecimal.ZERO);
    }

    public BigDecimal longest() {
        return duration(BigDecimal.ONE);
    }
}
