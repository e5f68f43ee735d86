package org.alongside.timing.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the SQL asks, worked out again one line after the other: what is asked about, percentiles and shares. */
record Slow(List<MadeRun> allRuns, List<MadeAttempt> allAttempts, Asked asked) {

    boolean inPeriod(@Nullable LocalDate day) {
        return day != null && !day.isBefore(asked.from()) && day.isBefore(asked.until());
    }

    boolean openAtTheEnd(LocalDate begun, @Nullable LocalDate ended) {
        return begun.isBefore(asked.until()) && (ended == null || !ended.isBefore(asked.until()));
    }

    boolean isOver(@Nullable LocalDate ended) {
        return ended != null && ended.isBefore(asked.until());
    }

    private static boolean fits(@Nullable Object wish, @Nullable Object is) {
        return wish == null || wish.equals(is);
    }

    /** Whatever outcome is asked about. */
    List<MadeRun> journeys() {
        return kept(
                allRuns,
                run -> isAsked(run)
                        && (asked.pathway() == null
                                ? run.caller() == null
                                : asked.pathway().equals(run.pathway())));
    }

    Slow withAnyOutcome() {
        return new Slow(allRuns, allAttempts, asked.endingIn(null));
    }

    /** Some questions do not ask about the period, an outcome or an origin. */
    Slow withAnyOutcomeOrOrigin() {
        return new Slow(allRuns, allAttempts, asked.endingIn(null).beginningAs(null));
    }

    /** With the outcome asked about, called by others or not. */
    List<MadeRun> journeysOfAnyCaller() {
        List<MadeRun> all = new ArrayList<>();
        for (MadeRun run : allRuns)
            if (fits(asked.pathway(), run.pathway()) && fits(asked.outcome(), run.outcome()) && isAsked(run))
                all.add(run);
        return all;
    }

    private boolean isAsked(MadeRun run) {
        return run.source().equals(asked.source())
                && fits(asked.version(), run.version())
                && fits(asked.origin(), run.origin())
                && (asked.team() == null || hasAttempt(run, each -> asked.team().equals(each.team())))
                && (asked.role() == null || hasAttempt(run, each -> asked.role().equals(each.role())));
    }

    boolean finished(MadeRun run) {
        return run.finished() && inPeriod(run.endedOn()) && fits(asked.outcome(), run.outcome());
    }

    boolean hasAttempt(MadeRun run, Predicate<MadeAttempt> such) {
        return allAttempts.stream()
                .anyMatch(each ->
                        each.source().equals(run.source()) && Objects.equals(each.run(), run.id()) && such.test(each));
    }

    /** Of every kind. */
    List<MadeAttempt> attempts() {
        return kept(
                allAttempts,
                each -> each.source().equals(asked.source())
                        && fits(asked.pathway(), each.pathway())
                        && fits(asked.version(), each.version())
                        && fits(asked.team(), each.team())
                        && fits(asked.role(), each.role())
                        && (asked.outcome() == null
                                || ofRun(each, run -> asked.outcome().equals(run.outcome())))
                        && (asked.origin() == null
                                || ofRun(each, run -> asked.origin().equals(run.origin()))));
    }

    List<MadeAttempt> steps() {
        return kept(attempts(), MadeAttempt::isStep);
    }

    /** Completed in the period. */
    List<MadeAttempt> done(List<MadeAttempt> attempts) {
        return kept(attempts, each -> each.completed() && inPeriod(each.endedOn()));
    }

    private boolean ofRun(MadeAttempt attempt, Predicate<MadeRun> such) {
        return allRuns.stream()
                .anyMatch(run ->
                        run.source().equals(attempt.source()) && run.id().equals(attempt.run()) && such.test(run));
    }

    static <T> List<T> kept(List<T> all, Predicate<T> such) {
        return all.stream().filter(such).toList();
    }

    static <T> long count(List<T> all, Predicate<T> such) {
        return all.stream().filter(such).count();
    }

    static <T> Part part(List<T> all, Function<T, @Nullable Long> time) {
        List<Long> sorted = sorted(all, time);
        return new Part(sorted.size(), at(sorted, 50), at(sorted, 85));
    }

    static <T> Spread spread(List<T> all, Function<T, @Nullable Long> time) {
        List<Long> sorted = sorted(all, time);
        return new Spread(
                at(sorted, 0), at(sorted, 50), at(sorted, 85), at(sorted, 90), at(sorted, 95), at(sorted, 100));
    }

    private static <T> List<Long> sorted(List<T> all, Function<T, @Nullable Long> time) {
        List<Long> known = new ArrayList<>();
        for (T each : all) {
            Long took = time.apply(each);
            if (took != null) known.add(took);
        }
        known.sort(null);
        return known;
    }

    static <T> @Nullable Long at(List<T> all, Function<T, @Nullable Long> time, int percent) {
        return at(sorted(all, time), percent);
    }

    /** In whole numbers all the way: so many hundredths of a millisecond, then halves up. */
    private static @Nullable Long at(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) return null;
        int place = (sorted.size() - 1) * percent;
        long below = sorted.get(place / 100);
        long above = sorted.get((place + 99) / 100);
        return Math.floorDiv(below * 100 + (above - below) * (place % 100) + 50, 100L);
    }

    static Share late(List<MadeAttempt> done) {
        long known = count(done, each -> each.late() != null);
        return new Share(count(done, each -> Boolean.TRUE.equals(each.late())), known, done.size() - known);
    }
}
