package org.alongside.righting;

import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.PuttingRight;
import org.alongside.referral.ReferralStates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class AtTheSameMomentTest {

    @Autowired
    private Journeys journeys;

    @Autowired
    private PuttingRight right;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @RepeatedTest(10)
    void ofTwoWhoTakeAStepBackOneDoesAndTheOtherReadsWhyNot() {
        Righting episode = atAllocation();
        long decision = episode.answers("decideEligibility");
        List<String> refusals = together(
                () -> right.takeBack(decision, "teamManager", "Wrong box", null),
                () -> right.takeBack(decision, "teamManager", "Wrong box", null));
        assertThat(refusals).singleElement().asString().contains("has been taken back already");
        assertThat(episode.journey().openStepIds()).containsExactly("decideEligibility");
        LogAgainstHistory.of(journeys, episode.journey()).agree();
    }

    @RepeatedTest(10)
    void whoTakesAStepBackAndWhoCompletesTheNextBothEndWithASentenceOrTheirWork() {
        Righting episode = atAllocation();
        long decision = episode.answers("decideEligibility");
        String seen = right.toTakeBack(decision, "teamManager").asSeen();
        String next = episode.journey().step("allocateADevelopmentWorker").getId();
        List<String> refusals = together(
                () -> right.takeBack(decision, "teamManager", "Wrong box", seen),
                () -> journeys.complete("teamManager", next, allocatedTo("developmentWorker")));
        assertThat(refusals).singleElement().asString().matches(".*(no longer open|has changed since you looked).*");
        assertThat(episode.journey().openStepIds())
                .containsAnyOf("decideEligibility", "arrangeThePlanningMeeting")
                .hasSize(1);
        LogAgainstHistory.of(journeys, episode.journey()).agree();
    }

    private Righting atAllocation() {
        Journey journey = new ReferralStates(journeys).waitingAt("allocateADevelopmentWorker");
        return new Righting(journeys, right, journey);
    }

    /** The sentences of those who were refused. */
    private static List<String> together(Runnable... deeds) {
        CyclicBarrier start = new CyclicBarrier(deeds.length);
        ExecutorService people = Executors.newFixedThreadPool(deeds.length);
        try {
            List<Future<String>> outcomes = new ArrayList<>();
            for (Runnable deed : deeds) {
                outcomes.add(people.submit(() -> {
                    start.await();
                    try {
                        deed.run();
                        return "";
                    } catch (Refusal refusal) {
                        return refusal.sentence();
                    }
                }));
            }
            List<String> refusals = new ArrayList<>();
            for (Future<String> outcome : outcomes) refusals.add(outcome.get());
            refusals.removeIf(String::isEmpty);
            return refusals;
        } catch (Exception broken) {
            throw new AssertionError(broken);
        } finally {
            people.shutdownNow();
        }
    }
}
