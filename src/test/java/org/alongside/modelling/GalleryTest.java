package org.alongside.modelling;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Publishing;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each pattern of the gallery, published as it is from the Modeler, does what the guide says of it. */
@JourneyTest
class GalleryTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    @BeforeEach
    void itIsMonday() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void askAgainGoesBackToTheSameWorkerAsOftenAsItTakes() {
        Journey journey = begun("ask-again", "supportPlan", "socialWorker");

        for (int round = 0; round < 2; round++) {
            writePlan(journey);
            journey.does(
                    "lookAtTheSupportPlan",
                    answers("planAgreed", "notYet", "planMissing", "Who comes on Sundays? " + round));
            assertThat(journey.step("writeThePlanWithThePerson").getAssignee()).isEqualTo("socialWorker");
        }
        writePlan(journey);
        journey.does("lookAtTheSupportPlan", answers("planAgreed", "yes"));

        assertThat(journey).hasEndedAt("planAgreed");
    }

    @Test
    void escalateGivesTheManagerAStepAndLeavesTheWorkersOpen() {
        Journey journey = begun("escalate", "homeFromHospital", "socialWorker");

        journey.timeIs(TurnableClock.MONDAY.plus(WEEK));

        assertThat(journey.openStepIds()).containsExactly("lookAtTheAlert", "visitThePersonAfterHospital");
        assertThat(journeys.whoDoes(journey.step("lookAtTheAlert"))).isEqualTo("teamManager");
        journey.does(
                "visitThePersonAfterHospital",
                answers("howIsThePerson", "Glad to sleep in an own bed", "foodAndWarmth", "yes"));
        assertThat(journey).hasEndedAt("settledAtHome");
    }

    @Test
    void runBesideOpensBothStepsAtOnceAndWaitsForBoth() {
        Journey journey = begun("run-beside", "careAtHome", "careCoordinator");
        assertThat(journey.openStepIds()).containsExactly("askTheCarerWhatWouldHelp", "talkWithThePerson");

        journey.does("askTheCarerWhatWouldHelp", answers("carerSays", "A night's sleep"));
        assertThat(journey.openStepIds()).containsExactly("talkWithThePerson");
        journey.does("talkWithThePerson", answers("personNeeds", "Somebody for the mornings"));
        journey.does("putBothTogether", answers("whatIsArranged", "Mornings, and one night a week"));

        assertThat(journey).hasEndedAt("careArranged");
    }

    @Test
    void anyoneMayStopItInAStepAndWhileItWaits() {
        Journey atAStep = begun("anyone-may-stop-it", "goingAlong", "socialWorker");
        close(atAStep);
        assertThat(atAStep).hasEndedAt("closedEarly");

        Journey waiting = begun("anyone-may-stop-it", "goingAlong", "socialWorker");
        waiting.does("goAlongToTheGroup", answers("whichGroup", "Bread makers", "howItWas", "Warm"));
        assertThat(waiting.openStepIds()).isEmpty();
        close(waiting);
        assertThat(waiting).hasEndedAt("closedEarly");
    }

    @Test
    void whatNobodyStopsIsAskedAboutAfterFourWeeks() {
        Journey journey = begun("anyone-may-stop-it", "goingAlong", "socialWorker");
        journey.does("goAlongToTheGroup", answers("whichGroup", "Bread makers", "howItWas", "Warm"));

        journey.timeIs(TurnableClock.MONDAY.plus(WEEK.multipliedBy(4)));
        journey.does("askWhetherItHolds", answers("stillGoes", "yes"));

        assertThat(journey).hasEndedAt("goesByThemselves");
    }

    @Test
    void addOneAtATimeOpensAStepForEach() {
        Journey journey = begun("add-one-at-a-time", "equipmentAtHome", "socialWorker");

        order(journey, "A bath board", "yes");
        order(journey, "A rail for the stairs", "yes");
        order(journey, "A raised chair", "no");

        assertThat(journey).hasEndedAt("equipmentOrdered");
    }

    private Journey begun(String pattern, String pathway, String starter) {
        Caller modeler = Caller.at(Mount.FOR_PROGRAMS, port, "teamManager").saying("Origin", "file://");
        Answer published = Publishing.as(
                modeler, pathway, Example.named("gallery/" + pattern).files());
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        return journeys.start(pathway, starter, answers("personName", "Greta Gallery", "dateOfBirth", "1951-05-06"));
    }

    private static void writePlan(Journey journey) {
        journey.does(
                "writeThePlanWithThePerson",
                answers("goodWeek", "To see my sister twice", "supportNeeded", "A lift on Sundays"));
    }

    private static void close(Journey journey) {
        journey.act(
                "closing",
                "socialWorker",
                Map.of("closingReason", "withdrew", "whatIsStillOpen", "Nothing: the person found a group"));
    }

    private static void order(Journey journey, String what, String another) {
        journey.does(
                "orderOneThing",
                answers(
                        "whichEquipment",
                        what,
                        "whatItIsFor",
                        "To get about the house",
                        "deliveredBy",
                        "2026-01-30",
                        "anotherNeeded",
                        another));
    }
}
