package org.alongside.timing.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Asks every question of a cache, and works it out again in plain Java: both must come to the same, to the last digit. */
record BothWays(Questions questions, List<MadeRun> runs, List<MadeAttempt> attempts) {

    static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    void comeToTheSame() {
        wishes().forEach(this::compare);
    }

    private static Stream<Asked> wishes() {
        Asked spring = Asked.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1));
        Asked year = Asked.between(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 6, 1));
        Asked referral = spring.about("referral");
        return Stream.of(
                spring,
                year,
                referral,
                year.about("crisis"),
                referral.inVersion(2),
                referral.servedBy("north"),
                year.doneBy("manager"),
                referral.endingIn("accepted"),
                year.about("conversations").beginningAs("again"),
                spring.ofTheLog("elsewhere"),
                year.about("conversations")
                        .inVersion(1)
                        .servedBy("south")
                        .doneBy("social")
                        .endingIn("declined"));
    }

    private void compare(Asked asked) {
        Slow slow = new Slow(runs, attempts, asked);
        SlowSteps steps = new SlowSteps(slow);
        SlowAttempts single = new SlowAttempts(slow);
        SlowJourneys journeys = new SlowJourneys(slow);
        SlowWays ways = new SlowWays(slow);

        same(asked, List.of(questions.headline(asked)), List.of(journeys.headline()));
        same(asked, questions.steps(asked), steps.steps());
        same(asked, questions.stepsBy(StepsBy.TEAM, asked), steps.by(MadeAttempt::team));
        same(asked, questions.stepsBy(StepsBy.ROLE, asked), steps.by(MadeAttempt::role));
        same(asked, questions.versions(asked, 1, 2), inAnyVersion(asked).versions(1, 2));
        same(asked, questions.journeysBy(JourneysBy.VERSION, asked), journeys.by(MadeRun::version));
        same(asked, questions.journeysBy(JourneysBy.ORIGIN, asked), journeys.by(MadeRun::origin));
        same(
                asked,
                questions.journeysBy(JourneysBy.OUTCOME, asked),
                journeys.by(run -> slow.finished(run) ? run.outcome() : null));
        same(asked, questions.journeysBy(JourneysBy.PATHWAY, asked), journeys.byPathway());
        same(asked, questions.doneAgain(asked), single.doneAgain());
        same(asked, questions.queueOfSteps(asked, "talk"), new SlowAttempts(slow.withAnyOutcome()).queue("talk"));
        same(
                asked,
                oldest(questions.oldest(asked, null, NOW, 100_000)),
                new SlowAttempts(slow.withAnyOutcomeOrOrigin()).oldest(NOW));
        same(asked, questions.rounds(asked), ways.rounds());
        same(asked, questions.ways(asked, 7), ways.ways(7));
        same(asked, questions.ways(asked), ways.ways(50));
        same(asked, List.of(questions.between(asked, "talk", "plan")), List.of(journeys.between("talk", "plan")));
        same(asked, questions.queueOfJourneys(asked), journeys.queue());
        same(asked, following(questions.following(asked)), ways.following());
        same(asked, missed(questions.breaches(asked, null, NOW, 100_000, 0)), single.missed(NOW));
        Asked year = asked.overTheLastMonths(12);
        same(asked, questions.months(asked, null), new SlowSteps(new Slow(runs, attempts, year)).months());
    }

    private static void same(Asked asked, List<?> sql, List<?> slow) {
        for (int i = 0; i < Math.min(sql.size(), slow.size()); i++)
            assertThat(sql.get(i)).as("row %d of %s", i, asked).isEqualTo(slow.get(i));
        assertThat(sql).as("%s", asked).hasSameSizeAs(slow);
    }

    private SlowSteps inAnyVersion(Asked asked) {
        return new SlowSteps(new Slow(runs, attempts, asked.inVersion(null)));
    }

    private static List<String> following(List<Following> all) {
        return all.stream()
                .map(each -> "%s.%s > %s.%s %d %d %d %s"
                        .formatted(
                                each.fromPathway(),
                                each.fromStep(),
                                each.toPathway(),
                                each.toStep(),
                                each.times(),
                                each.withinRun(),
                                each.episodes(),
                                each.gap()))
                .sorted()
                .toList();
    }

    private static List<String> oldest(List<OpenStep> all) {
        return all.stream().map(each -> each.id() + " " + each.age()).toList();
    }

    private static List<String> missed(List<Breach> all) {
        return all.stream().map(each -> each.id() + " " + each.overrun()).toList();
    }
}
