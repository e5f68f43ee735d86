package org.alongside.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How long something took, again and again.
 *
 * @param sorted the shortest first, in milliseconds
 */
public record Times(double... sorted) {

    public Times {
        sorted = Arrays.stream(sorted).sorted().toArray();
    }

    /** Does it so often, one time after the other. */
    public static Times of(int rounds, Runnable work) {
        return new Times(
                IntStream.range(0, rounds).mapToDouble(round -> once(work)).toArray());
    }

    public static Times together(List<Times> all) {
        return new Times(all.stream()
                .flatMapToDouble(each -> DoubleStream.of(each.sorted))
                .toArray());
    }

    public static double once(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    public double quickest() {
        return sorted[0];
    }

    public double median() {
        return within(0.5);
    }

    /** What that part of them took at most. */
    public double within(double part) {
        return sorted[(int) Math.max(0, Math.ceil(sorted.length * part) - 1)];
    }
}
