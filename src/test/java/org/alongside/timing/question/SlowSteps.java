package org.alongside.timing.question;

import static org.alongside.timing.question.Slow.count;
import static org.alongside.timing.question.Slow.kept;
import static org.alongside.timing.question.Slow.late;
import static org.alongside.timing.question.Slow.part;
import static org.alongside.timing.question.Slow.spread;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions about steps, worked out again one line after the other. */
record SlowSteps(Slow slow) {

    List<StepTiming> steps() {
        Map<List<String>, List<MadeAttempt>> bySteps = new TreeMap<>(Comparator.comparing(Object::toString));
        for (MadeAttempt each : slow.attempts())
            if (slow.inPeriod(each.endedOn()) || slow.openAtTheEnd(each.createdOn(), each.endedOn()))
                bySteps.computeIfAbsent(List.of(each.pathway(), each.kind(), each.step()), step -> new ArrayList<>())
                        .add(each);
        return bySteps.values().stream().map(this::step).toList();
    }

    private StepTiming step(List<MadeAttempt> all) {
        MadeAttempt any = all.get(0);
        List<MadeAttempt> done = slow.done(all);
        List<MadeAttempt> ofPathway = kept(
                slow.done(slow.attempts()),
                each -> each.pathway().equals(any.pathway()) && each.isStep() == any.isStep());
        return new StepTiming(
                any.pathway(),
                any.kind(),
                any.step(),
                newestRole(all),
                done.size(),
                count(all, each -> "cancelled".equals(each.ending()) && slow.inPeriod(each.endedOn())),
                count(all, each -> slow.openAtTheEnd(each.createdOn(), each.endedOn())),
                count(done, MadeAttempt::takenBack),
                spread(done, MadeAttempt::total),
                spread(done, MadeAttempt::worked),
                part(done, MadeAttempt::unowned),
                part(done, MadeAttempt::unownedWorked),
                part(done, MadeAttempt::unbegun),
                part(done, MadeAttempt::unbegunWorked),
                part(done, MadeAttempt::doing),
                part(done, MadeAttempt::doingWorked),
                late(done),
                Slow.at(done, SlowSteps::target, 50),
                new Share(done.size(), ofPathway.size(), 0),
                new Share(time(done), time(ofPathway), 0));
    }

    private static @Nullable String newestRole(List<MadeAttempt> all) {
        return all.stream()
                .filter(each -> each.role() != null)
                .max(Comparator.comparing(MadeAttempt::ordinal))
                .map(MadeAttempt::role)
                .orElse(null);
    }

    private static @Nullable Long target(MadeAttempt each) {
        return each.firstDue() == null
                ? null
                : (Long) (each.firstDue().toEpochMilli() - each.created().toEpochMilli());
    }

    private static long time(List<MadeAttempt> done) {
        return done.stream()
                .mapToLong(each -> each.total() == null ? 0 : each.total())
                .sum();
    }

    /** Of a period of whole months. */
    List<MonthOfStep> months() {
        List<MonthOfStep> months = new ArrayList<>();
        List<MadeAttempt> done = slow.done(slow.steps());
        done.stream()
                .map(each -> List.of(each.pathway(), each.step()))
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .forEach(step -> {
                    YearMonth end = YearMonth.from(slow.asked().until());
                    for (YearMonth month = YearMonth.from(slow.asked().from());
                            month.isBefore(end);
                            month = month.plusMonths(1)) months.add(month(step, month, done));
                });
        return months;
    }

    private static MonthOfStep month(List<String> step, YearMonth month, List<MadeAttempt> done) {
        List<MadeAttempt> in = kept(
                done,
                each -> each.pathway().equals(step.get(0))
                        && each.step(step.get(1))
                        && each.endedOn() != null
                        && YearMonth.from(each.endedOn()).equals(month));
        return new MonthOfStep(
                step.get(0),
                step.get(1),
                month,
                in.size(),
                part(in, MadeAttempt::total),
                part(in, MadeAttempt::worked),
                late(in));
    }

    List<StepsOf> by(Function<MadeAttempt, @Nullable String> name) {
        List<MadeAttempt> standing = kept(
                slow.steps(),
                each -> slow.inPeriod(each.endedOn()) || slow.openAtTheEnd(each.createdOn(), each.endedOn()));
        return standing.stream()
                .map(name)
                .distinct()
                .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
                .map(which -> of(which, kept(standing, each -> Objects.equals(name.apply(each), which))))
                .toList();
    }

    private StepsOf of(@Nullable String name, List<MadeAttempt> all) {
        List<MadeAttempt> done = slow.done(all);
        return new StepsOf(
                name,
                done.size(),
                count(all, each -> "cancelled".equals(each.ending()) && slow.inPeriod(each.endedOn())),
                count(all, each -> slow.openAtTheEnd(each.createdOn(), each.endedOn())),
                part(done, MadeAttempt::total),
                part(done, MadeAttempt::worked),
                late(done));
    }

    List<TwoVersions> versions(int one, int other) {
        List<MadeAttempt> done =
                kept(slow.done(slow.steps()), each -> each.version() == one || each.version() == other);
        return done.stream()
                .map(MadeAttempt::step)
                .distinct()
                .sorted()
                .map(step -> {
                    List<MadeAttempt> of = kept(done, each -> each.step(step));
                    return new TwoVersions(step, side(of, one), side(of, other), count(of, each -> each.moved() > 0));
                })
                .toList();
    }

    private static TwoVersions.Side side(List<MadeAttempt> done, int version) {
        List<MadeAttempt> of = kept(done, each -> each.version() == version && each.moved() == 0);
        return new TwoVersions.Side(of.size(), part(of, MadeAttempt::total), part(of, MadeAttempt::worked), late(of));
    }
}
