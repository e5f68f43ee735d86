package org.alongside.bench;

import java.util.List;
import org.alongside.bench.Contestant.Taking;

/** Where a contestant's time goes with one thread, with no claims: first by statement, then by sample. */
record Profile(Tally tally, double millis, Samples samples) {

    static Profile of(Race race, Contestant contestant, Lane lane, int referrals) {
        List<String> counted = race.start(contestant, lane, referrals);
        long before = System.nanoTime();
        Tally tally = contestant.database.counting(() -> walk(contestant, lane, counted));
        double millis = (System.nanoTime() - before) / 1e6;
        // Several times as many, since Java runs for a small part of the time only.
        List<String> sampled = race.start(contestant, lane, 5 * referrals);
        return new Profile(tally, millis, Samples.of(() -> walk(contestant, lane, sampled)));
    }

    private static void walk(Contestant contestant, Lane lane, List<String> keys) {
        keys.forEach(key -> Race.walk(contestant, lane, key, Taking.NEVER));
    }
}
