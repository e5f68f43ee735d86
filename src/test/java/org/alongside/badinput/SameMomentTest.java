package org.alongside.badinput;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Callers;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyAssert;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of two calls at the same moment exactly one holds, and the other is told so in plain words. */
@JourneyTest
class SameMomentTest {

    private static final ExecutorService HANDS = Executors.newFixedThreadPool(2);

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Journey journey;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
    }

    @AfterAll
    static void handsDown() {
        HANDS.shutdown();
    }

    @RepeatedTest(20)
    void ofTwoCompletionsOneIsKeptAndTheOtherLosesNothing() throws Exception {
        String path = "/task/" + journey.step("talkAboutWhatThePersonWants").getId() + "/submit-form";
        String first = Answers.json(with(theyTalked(), "whatThePersonWants", "To sing"));
        String second = Answers.json(with(theyTalked(), "whatThePersonWants", "To dance"));

        List<Answer> answers = atOnce(
                () -> Callers.at(Mount.FOR_PROGRAMS, port, "careCoordinator").post(path, first),
                () -> Callers.at(Mount.FOR_WEB_APPS, port, "careCoordinator").post(path, second));

        exactlyOneHolds(answers);
        boolean firstHeld = answers.get(0).status() == 204;
        assertThat(kept("talkAboutWhatThePersonWants"))
                .singleElement()
                .asString()
                .contains(firstHeld ? "sing" : "dance");
        JourneyAssert.assertThat(journey).isWaitingAt("sendTheReferralAndItsEvidence");
        assertThat(logged("completed")).isEqualTo(1);
    }

    @RepeatedTest(20)
    void ofACompletionAndAClosingTheEpisodeEndsInOneWayOnly() throws Exception {
        String path = "/task/" + journey.step("talkAboutWhatThePersonWants").getId() + "/complete";
        String closing = "/process-definition/" + definition("closing") + "/submit-form";
        String close = Answers.json(java.util.Map.of(
                "episode", journey.reference(), "closingReason", "moved", "whatIsStillOpen", "Her library card"));

        List<Answer> answers = atOnce(
                () -> Callers.at(Mount.FOR_PROGRAMS, port, "careCoordinator").post(path, Answers.json(theyTalked())),
                () -> Callers.at(Mount.FOR_WEB_APPS, port, "careCoordinator").post(closing, close));

        answers.stream().filter(answer -> answer.status() >= 300).forEach(Told::plainly);
        boolean closed = answers.get(1).status() == 200;
        boolean talked = answers.get(0).status() == 204;
        assertThat(closed || talked).isTrue();
        assertThat(kept("talkAboutWhatThePersonWants")).hasSize(talked ? 1 : 0);
        if (closed) JourneyAssert.assertThat(journey).isWaitingAt();
        else JourneyAssert.assertThat(journey).isWaitingAt("sendTheReferralAndItsEvidence");
    }

    @RepeatedTest(20)
    void ofTwoDecisionsOneIsKept() throws Exception {
        journey.does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)));
        String path = "/task/" + journey.step("decideEligibility").getId() + "/complete";
        String eligible = Answers.json(org.alongside.referral.ReferralAnswers.eligible());
        String declined = Answers.json(org.alongside.referral.ReferralAnswers.declined());

        List<Answer> answers = atOnce(
                () -> Callers.at(Mount.FOR_PROGRAMS, port, "teamManager").post(path, eligible),
                () -> Callers.at(Mount.FOR_WEB_APPS, port, "teamManager").post(path, declined));

        exactlyOneHolds(answers);
        assertThat(kept("decideEligibility")).hasSize(1);
        JourneyAssert.assertThat(journey)
                .isWaitingAt(
                        answers.get(0).status() == 204
                                ? "allocateADevelopmentWorker"
                                : "introduceThePersonToWhatFitsInstead");
    }

    private static void exactlyOneHolds(List<Answer> answers) {
        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        answers.stream().filter(answer -> answer.status() != 204).forEach(Told::plainly);
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        CyclicBarrier line = new CyclicBarrier(2);
        List<Future<Answer>> running = new ArrayList<>();
        for (Callable<Answer> call : List.of(one, other)) {
            running.add(HANDS.submit(() -> {
                line.await();
                return call.call();
            }));
        }
        return List.of(running.get(0).get(), running.get(1).get());
    }

    private List<String> kept(String step) {
        return journeys.database()
                .sql("select content from answers where episode_id = ? and step = ?")
                .param(journey.episode())
                .param(step)
                .query(String.class)
                .list();
    }

    private long logged(String event) {
        return journeys.database()
                .sql("select count(*) from step_log where episode_id = ? and kind = 'step' and event = ?")
                .param(journey.episode())
                .param(event)
                .query(Long.class)
                .single();
    }

    private String definition(String pathway) {
        return journeys.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
