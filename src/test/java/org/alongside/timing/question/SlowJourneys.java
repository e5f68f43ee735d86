package org.alongside.timing.question;

import static org.alongside.timing.question.Slow.count;
import static org.alongside.timing.question.Slow.kept;
import static org.alongside.timing.question.Slow.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions about journeys, worked out again one line after the other. */
record SlowJourneys(Slow slow) {

    Headline headline() {
        List<MadeRun> all = slow.journeys();
        List<MadeRun> begun = kept(all, run -> slow.inPeriod(run.startedOn()));
        List<MadeRun> finished = kept(all, slow::finished);
        List<MadeAttempt> done = slow.done(slow.steps());
        Share late = Slow.late(done);
        return new Headline(
                begun.size(),
                begun.stream().map(MadeRun::episode).distinct().count(),
                finished.size(),
                finished.stream().map(MadeRun::episode).distinct().count(),
                count(all, run -> "cancelled".equals(run.ending()) && slow.inPeriod(run.endedOn())),
                count(all, run -> slow.openAtTheEnd(run.startedOn(), run.endedOn())),
                part(finished, MadeRun::total),
                part(finished, MadeRun::worked),
                new Share(late.of() - late.part(), late.of(), late.without()));
    }

    List<JourneysOf> by(Function<MadeRun, @Nullable Object> name) {
        return by(name, slow.journeys());
    }

    List<JourneysOf> byPathway() {
        return by(MadeRun::pathway, slow.withAnyOutcome().journeysOfAnyCaller());
    }

    private List<JourneysOf> by(Function<MadeRun, @Nullable Object> name, List<MadeRun> all) {
        List<MadeRun> standing =
                kept(all, run -> slow.inPeriod(run.endedOn()) || slow.openAtTheEnd(run.startedOn(), run.endedOn()));
        List<JourneysOf> answer = new ArrayList<>();
        Map<Object, List<MadeRun>> named = new TreeMap<>();
        for (MadeRun run : standing)
            if (name.apply(run) != null)
                named.computeIfAbsent(name.apply(run), each -> new ArrayList<>())
                        .add(run);
        named.forEach((each, runs) -> answer.add(of("" + each, runs)));
        List<MadeRun> nameless = kept(standing, run -> name.apply(run) == null);
        if (!nameless.isEmpty()) answer.add(of(null, nameless));
        return answer;
    }

    private JourneysOf of(@Nullable String name, List<MadeRun> runs) {
        List<MadeRun> finished = kept(runs, slow::finished);
        return new JourneysOf(
                name,
                finished.size(),
                count(runs, run -> "cancelled".equals(run.ending()) && slow.inPeriod(run.endedOn())),
                count(runs, run -> slow.openAtTheEnd(run.startedOn(), run.endedOn())),
                part(finished, MadeRun::total),
                part(finished, MadeRun::worked));
    }

    BetweenSteps between(String first, String second) {
        long loops = 0;
        long waiting = 0;
        long never = 0;
        List<Long> took = new ArrayList<>();
        for (MadeRun run : slow.journeysOfAnyCaller()) {
            List<MadeAttempt> offered = kept(
                    slow.allAttempts(),
                    each -> each.source().equals(run.source())
                            && run.id().equals(each.run())
                            && each.isStep()
                            && each.createdOn().isBefore(slow.asked().until()));
            List<MadeAttempt> firsts = kept(offered, each -> each.step(first));
            if (firsts.isEmpty()) continue;
            var begun = firsts.stream()
                    .map(MadeAttempt::created)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            var arrived = offered.stream()
                    .filter(each -> each.step(second) && each.completed() && slow.isOver(each.endedOn()))
                    .map(MadeAttempt::ended)
                    .filter(end -> !end.isBefore(begun))
                    .min(Comparator.naturalOrder());
            LocalDate ended = run.endedOn();
            boolean beforeThePeriod =
                    ended != null && ended.isBefore(slow.asked().from());
            if (arrived.isPresent() && slow.inPeriod(MadeTable.day(arrived.get()))) {
                took.add(MadeTable.between(begun, arrived.get()));
                if (firsts.size() > 1 || count(offered, each -> each.step(second)) > 1) loops++;
            } else if (arrived.isEmpty() && !beforeThePeriod) {
                if (slow.isOver(ended)) never++;
                else waiting++;
            }
        }
        return new BetweenSteps(took.size(), loops, waiting, never, Slow.spread(took, each -> each));
    }

    /** By what is there at the end of every single day. */
    List<DayOfQueue> queue() {
        List<MadeRun> all = slow.journeys();
        return slow.asked()
                .from()
                .datesUntil(slow.asked().until())
                .map(day -> new DayOfQueue(
                        day,
                        count(all, run -> run.startedOn().equals(day)),
                        count(all, run -> day.equals(run.endedOn()) && run.finished()),
                        count(all, run -> day.equals(run.endedOn()) && !run.finished()),
                        count(
                                all,
                                run -> !run.startedOn().isAfter(day)
                                        && (run.endedOn() == null
                                                || run.endedOn().isAfter(day)))))
                .toList();
    }
}
