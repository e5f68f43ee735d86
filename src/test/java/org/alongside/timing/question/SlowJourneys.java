package org.alongside.timing.question;

import static org.alongside.timing.question.Slow.count;
import static org.alongside.timing.question.Slow.kept;
import static org.alongside.timing.question.Slow.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions about journeys and their order, worked out again one line after the other. */
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
        List<MadeRun> standing = kept(
                slow.journeys(),
                run -> slow.inPeriod(run.endedOn()) || slow.openAtTheEnd(run.startedOn(), run.endedOn()));
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

    private List<String> course(MadeRun run) {
        return slow.allAttempts().stream()
                .filter(each -> each.source().equals(run.source()) && run.id().equals(each.run()))
                .filter(each -> each.isStep() && each.completed())
                .sorted(Comparator.comparing(MadeAttempt::ended).thenComparing(MadeAttempt::ordinal))
                .map(MadeAttempt::step)
                .toList();
    }

    List<Rounds> rounds() {
        Map<Long, List<MadeRun>> byRounds = new TreeMap<>();
        for (MadeRun run : kept(slow.journeys(), slow::finished)) {
            List<String> course = course(run);
            long most = course.stream()
                    .mapToLong(step -> count(course, step::equals))
                    .max()
                    .orElse(0);
            byRounds.computeIfAbsent(most, each -> new ArrayList<>()).add(run);
        }
        return byRounds.entrySet().stream()
                .map(each -> new Rounds(each.getKey(), each.getValue().size(), part(each.getValue(), MadeRun::total)))
                .toList();
    }

    /** All of them, whose order is the most frequent first. */
    List<Way> ways(int most) {
        Map<List<String>, List<MadeRun>> byWay = new LinkedHashMap<>();
        List<MadeRun> finished = kept(slow.journeys(), slow::finished);
        for (MadeRun run : finished)
            byWay.computeIfAbsent(course(run), each -> new ArrayList<>()).add(run);
        List<List<String>> order = byWay.keySet().stream()
                .sorted(Comparator.comparing(
                                (List<String> way) -> -byWay.get(way).size())
                        .thenComparing(SlowJourneys::alphabetically))
                .toList();
        List<Way> answer = new ArrayList<>();
        for (int i = 0; i < Math.min(most, order.size()); i++)
            answer.add(way(i + 1, order.get(i), 1, byWay.get(order.get(i)), finished.size()));
        if (order.size() > most) {
            List<MadeRun> rest = new ArrayList<>();
            order.subList(most, order.size()).forEach(way -> rest.addAll(byWay.get(way)));
            answer.add(way(most + 1, List.of(), order.size() - most, rest, finished.size()));
        }
        return answer;
    }

    private static int alphabetically(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++)
            if (!one.get(i).equals(other.get(i))) return one.get(i).compareTo(other.get(i));
        return one.size() - other.size();
    }

    private static Way way(int place, List<String> steps, int ways, List<MadeRun> runs, int of) {
        return new Way(
                place,
                steps,
                ways,
                new Share(runs.size(), of, 0),
                part(runs, MadeRun::total),
                part(runs, MadeRun::worked));
    }

    /** From, to, how often, how often within a run, in how many episodes. */
    List<String> following() {
        Map<String, List<MadeAttempt[]>> pairs = new TreeMap<>();
        Set<MadeAttempt> askedAbout = new HashSet<>(slow.attempts());
        Map<String, List<MadeAttempt>> byEpisode = new TreeMap<>();
        for (MadeAttempt each : slow.allAttempts())
            if (each.source().equals(slow.asked().source()) && each.isStep() && each.completed())
                byEpisode
                        .computeIfAbsent(each.episode(), one -> new ArrayList<>())
                        .add(each);
        for (List<MadeAttempt> done : byEpisode.values()) {
            done.sort(Comparator.comparing(MadeAttempt::ended).thenComparing(MadeAttempt::ordinal));
            for (int i = 1; i < done.size(); i++)
                if (askedAbout.contains(done.get(i))) keep(pairs, done.get(i - 1), done.get(i));
        }
        return pairs.entrySet().stream()
                .map(each -> each.getKey() + " " + words(each.getValue()))
                .toList();
    }

    private void keep(Map<String, List<MadeAttempt[]>> pairs, MadeAttempt first, MadeAttempt second) {
        if (!slow.inPeriod(second.endedOn())) return;
        if (slow.asked().pathway() != null
                && !first.pathway().equals(slow.asked().pathway())) return;
        String words = first.pathway() + "." + first.step() + " > " + second.pathway() + "." + second.step();
        pairs.computeIfAbsent(words, each -> new ArrayList<>()).add(new MadeAttempt[] {first, second});
    }

    private static String words(List<MadeAttempt[]> pairs) {
        return pairs.size() + " "
                + count(pairs, pair -> Objects.equals(pair[0].run(), pair[1].run())) + " "
                + pairs.stream().map(pair -> pair[1].episode()).distinct().count() + " "
                + part(pairs, pair -> MadeTable.between(pair[0].ended(), pair[1].ended()));
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
