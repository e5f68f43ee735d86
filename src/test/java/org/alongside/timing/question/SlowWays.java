package org.alongside.timing.question;

import static org.alongside.timing.question.Slow.count;
import static org.alongside.timing.question.Slow.kept;
import static org.alongside.timing.question.Slow.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The questions about the order of things, worked out again one line after the other. */
record SlowWays(Slow slow) {

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
                        .thenComparing(SlowWays::alphabetically))
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
}
