package org.alongside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.alongside.conversation.CrisisLoop;
import org.alongside.journey.CountedDatabase;

/**
 * Some rounds of a loop, one after the other.
 *
 * @param rounds what each took, in milliseconds
 * @param trips round trips to the database, all together
 * @param pages pages of the database that were looked at, all together; these do not depend on other work
 */
record Stretch(List<Double> rounds, double trips, double pages) {

    static Stretch of(CrisisLoop loop, int howMany, CountedDatabase database) {
        List<Double> rounds = new ArrayList<>();
        double before = pagesSoFar(database);
        var tally = database.counting(() -> {
            for (int round = 0; round < howMany; round++) {
                long start = System.nanoTime();
                loop.round();
                rounds.add((System.nanoTime() - start) / 1e6);
            }
        });
        return new Stretch(rounds, tally.times(), pagesSoFar(database) - before);
    }

    /** The median of a round. */
    double millis() {
        double[] sorted =
                rounds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return DoubleStream.of(sorted[(sorted.length - 1) / 2], sorted[sorted.length / 2])
                .average()
                .orElseThrow();
    }

    double tripsARound() {
        return trips / rounds.size();
    }

    double pagesARound() {
        return pages / rounds.size();
    }

    /** A session reports at its end at the latest, so all of them end. */
    private static double pagesSoFar(CountedDatabase database) {
        database.startAfresh();
        return database.client()
                .sql("select blks_hit + blks_read from pg_stat_database where datname = current_database()")
                .query(Double.class)
                .single();
    }
}
