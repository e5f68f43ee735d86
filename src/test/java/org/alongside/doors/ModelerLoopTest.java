package org.alongside.doors;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.alongside.doors.Caller.Mount;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.work.publish.DrawnFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager publishes from Camunda Modeler: every request the Modeler makes, in its order. */
@JourneyTest
class ModelerLoopTest {

    private static final String PROBE = "/deployment?maxResults=0";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Caller manager;

    @BeforeEach
    void aManagerHasTheModelerOpen() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        manager = Caller.at(Mount.FOR_PROGRAMS, port, "teamManager").saying("Origin", "file://");
    }

    @Test
    void fromTheFirstQuestionToAStepInSomebodysHands() {
        Caller stranger = Caller.anonymous(Mount.FOR_PROGRAMS, port).saying("Origin", "file://");
        assertThat(stranger.get(PROBE).status()).isEqualTo(401);
        assertThat(manager.get(PROBE).status()).isEqualTo(200);
        assertThat(manager.get("/version").json().path("version").asText()).startsWith("7.24");

        Answer first = publish(DrawnFiles.of("worryByModeler"));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Access-Control-Allow-Origin")).isEqualTo("file://");
        String definition =
                first.json().path("deployedProcessDefinitions").fieldNames().next();
        assertThat(definition).startsWith("worryByModeler:1:");

        Answer byHand = manager.call(
                "POST",
                "/process-definition/" + definition + "/start",
                "application/json",
                BodyPublishers.ofString("{\"variables\":{}}"));
        assertThat(byHand.status()).isEqualTo(403);
        assertThat(byHand.message()).contains("form");
        assertThat(stepOf(start(definition)).getName()).isEqualTo("Decide on the concern");
    }

    @Test
    void theSameFilesAgainAreNoNewVersionAndOtherOnesAre() {
        publish(DrawnFiles.of("worryTwiceByModeler"));

        Answer again = publish(DrawnFiles.of("worryTwiceByModeler"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("deployedProcessDefinitions").isEmpty()).isTrue();

        Answer other = publish(DrawnFiles.of("worryTwiceByModeler").change("${hours.after(24)}", "${hours.after(4)}"));
        assertThat(other.json().path("deployedProcessDefinitions").fieldNames().next())
                .startsWith("worryTwiceByModeler:2:");
        assertThat(kept("worryTwiceByModeler")).isEqualTo("1 teamManager modeler, 2 teamManager modeler");
    }

    @Test
    void oneRefusalHoldsEverythingThereIsToMend() {
        DrawnFiles wrong = DrawnFiles.of("worryAllWrong")
                .change("candidateGroups=\"teamManager\"", "candidateGroups=\"nobody\"")
                .change("name=\"Decide on the concern\"", "name=\"\"")
                .change("camunda:versionTag=\"1\"", "");

        Answer refused = publish(wrong);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message().lines())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line).startsWith("concern.bpmn: "))
                .anySatisfy(line -> assertThat(line).contains("the role nobody, which does not exist"))
                .anySatisfy(line -> assertThat(line).contains("label"))
                .anySatisfy(line -> assertThat(line).contains("version tag"));
        assertThat(kept("worryAllWrong")).isEmpty();
    }

    @Test
    void aWorkerWhoMayNotPublishIsToldSo() {
        Answer refused = Publishing.as(
                Caller.at(Mount.FOR_PROGRAMS, port, "careCoordinator"),
                "mine",
                DrawnFiles.of("worryOfAWorker").all());

        assertThat(refused.isTurnedAway()).isTrue();
        assertThat(kept("worryOfAWorker")).isEmpty();
    }

    private Answer publish(DrawnFiles files) {
        return Publishing.as(manager, "concern", files.all());
    }

    private Journey start(String definition) {
        Journey referral = journeys.start("referral", "careCoordinator", aReferral());
        Answer started = Caller.at(Mount.FOR_PROGRAMS, port, "careCoordinator")
                .call(
                        "POST",
                        "/process-definition/" + definition + "/submit-form",
                        "application/json",
                        BodyPublishers.ofString("""
                                {"variables": {
                                  "episode": {"value": "%s", "type": "String"},
                                  "concern": {"value": "Cold rooms", "type": "String"},
                                  "emergencyServices": {"value": "no", "type": "String"}}}""".formatted(referral.reference())));
        assertThat(started.status()).as(started.toString()).isEqualTo(200);
        return referral;
    }

    private static org.camunda.bpm.engine.task.Task stepOf(Journey journey) {
        return journey.step("decideOnTheConcern");
    }

    private String kept(String pathway) {
        return String.join(
                ", ",
                journeys.database().sql("""
                                select cast(version as varchar) || ' ' || published_by || ' ' || way
                                from published_pathway
                                join published on published.deployment_id = published_pathway.deployment_id
                                where pathway = ? order by version""").param(pathway).query(String.class).list());
    }
}
