package org.alongside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.bench.Contestant.Taking;

/** Runs two contestants in turn, each round with as many threads, and the same work for both. */
final class Race {

    private final Contestant ours;
    private final Contestant bare;
    private final List<Lane> lanes;
    private final AtomicInteger people = new AtomicInteger();

    Race(Contestant ours, Contestant bare, List<Lane> lanes) {
        this.ours = ours;
        this.bare = bare;
        this.lanes = lanes;
    }

    /** One round of both, in steps a second. */
    record Round(double ours, double bare) {
        double ratio() {
            return ours / bare;
        }
    }

    /** Whoever went second goes first in the next round, so that neither always has the warmer disk. */
    List<Round> run(int rounds, int threads, int referrals, Taking taking) {
        List<Round> run = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            if (i % 2 == 0) {
                double first = rate(ours, threads, referrals, taking);
                run.add(new Round(first, rate(bare, threads, referrals, taking)));
            } else {
                double first = rate(bare, threads, referrals, taking);
                run.add(new Round(rate(ours, threads, referrals, taking), first));
            }
        }
        return run;
    }

    private double rate(Contestant contestant, int threads, int referrals, Taking taking) {
        List<Lane> racing = lanes.subList(0, threads);
        contestant.tidy();
        List<List<String>> started = together(racing, lane -> start(contestant, lane, referrals));
        long before = System.nanoTime();
        together(racing, lane -> {
            started.get(racing.indexOf(lane)).forEach(key -> walk(contestant, lane, key, taking));
            return lane;
        });
        double seconds = (System.nanoTime() - before) / 1e9;
        return threads * referrals * Work.of(lanes.get(0)).size() / seconds;
    }

    List<String> start(Contestant contestant, Lane lane, int referrals) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < referrals; i++) keys.add(contestant.start(lane, people.incrementAndGet()));
        return keys;
    }

    static void walk(Contestant contestant, Lane lane, String key, Taking taking) {
        Work.of(lane).forEach(work -> contestant.complete(lane, key, work, taking));
    }

    private interface Share<T> {
        T of(Lane lane);
    }

    private static <T> List<T> together(List<Lane> lanes, Share<T> share) {
        ExecutorService threads = Executors.newFixedThreadPool(lanes.size());
        try {
            List<T> shares = new ArrayList<>();
            List<Callable<T>> calls = lanes.stream()
                    .<Callable<T>>map(lane -> () -> share.of(lane))
                    .toList();
            for (Future<T> done : threads.invokeAll(calls)) shares.add(done.get());
            return shares;
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        } finally {
            threads.shutdown();
        }
    }
}
