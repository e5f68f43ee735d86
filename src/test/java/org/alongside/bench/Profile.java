package org.alongside.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.alongside.bench.Contestant.Taking;
import org.alongside.journey.Tally;

/** Where a contestant's time goes with one thread, with no claims: first by statement, then by sample. */
record Profile(Tally tally, double millis, Samples samples, double javaMillis) {

    /** Sampled for longer than counted, since Java runs for a small part of the time only. */
    private static final int LONGER = 5;

    static Profile of(Race race, Contestant contestant, Lane lane, int referrals) {
        List<String> counted = race.start(contestant, lane, referrals);
        long before = System.nanoTime();
        Tally tally = contestant.database.counting(() -> walk(contestant, lane, counted));
        double millis = (System.nanoTime() - before) / 1e6;
        List<String> sampled = race.start(contestant, lane, LONGER * referrals);
        long cpuBefore = cpu();
        Samples samples = Samples.of(() -> walk(contestant, lane, sampled));
        return new Profile(tally, millis, samples, (cpu() - cpuBefore) / 1e6 / LONGER);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void walk(Contestant contestant, Lane lane, List<String> keys) {
        keys.forEach(key -> Race.walk(contestant, lane, key, Taking.NEVER));
    }
}
