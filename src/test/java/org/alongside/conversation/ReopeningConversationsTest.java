package org.alongside.conversation;

import static org.alongside.community.CommunityAnswers.goingAlong;
import static org.alongside.conversation.ConversationAnswers.aGoodLifePlan;
import static org.alongside.conversation.ConversationAnswers.aReport;
import static org.alongside.conversation.ConversationAnswers.anEmergencyPlan;
import static org.alongside.conversation.ConversationAnswers.theCrisisIsOver;
import static org.alongside.conversation.ConversationAnswers.thePlan;
import static org.alongside.conversation.ConversationAnswers.thingsAre;
import static org.alongside.conversation.State.WORKER;
import static org.alongside.huddle.HuddleAnswers.aHuddleAdvised;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An episode of conversations that had ended goes on where a manager lets it, with the same worker. */
@JourneyTest
class ReopeningConversationsTest {

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "conversationOne, conversationOne",
        "introduceThePerson, makeAnIntroduction",
        "conversationTwo, makeAnEmergencyPlan",
        "conversationThree, makeAGoodLifePlan"
    })
    void itGoesOnWithTheSameWorkerAndACrisisIsStillTakenUp(String before, String step) {
        Journey journey = reopened(before);
        assertThat(journey).isWaitingAt(step).isWith(step, WORKER);

        journey.act("crisisReport", WORKER, aReport());

        assertThat(journey.openStepIds()).contains("makeAnEmergencyPlan").doesNotContain("seeToTheCrisis");
    }

    @Test
    void beforeTheFollowUpItWaitsForIt() {
        Journey journey = reopened("followUpAfterAWhile");
        assertThat(journey).isWaitingAt();

        journey.timeIs(State.in(journeys, Period.ofMonths(3))).does("askHowThingsAre", thingsAre("no"));

        assertThat(closedAs(journey)).isEqualTo("resolved");
    }

    @Test
    void introductionsLeadOnToTheFollowUpThoughNobodyHasSaidTheOutcome() {
        Journey journey = reopened("introduceThePerson").does("makeAnIntroduction", goingAlong("The choir"));

        assertThat(journey).isWaitingAt();
        assertThat(new Told(journeys, journey).isOnTheCaseload()).isFalse();
    }

    @Test
    void aPlanEndsAsAPlanThoughNobodyHasSaidTheOutcome() {
        Journey journey = reopened("conversationThree")
                .does("makeAGoodLifePlan", aGoodLifePlan())
                .timeIs(State.in(journeys, Period.ofDays(42)))
                .does("reviewThePlan", thePlan("ended"));

        assertThat(closedAs(journey)).isEqualTo("planEnded");
    }

    @Test
    void aCrisisLeadsBackToConversationOne() {
        Journey journey = reopened("conversationTwo")
                .does("makeAnEmergencyPlan", anEmergencyPlan())
                .does("stayClose", theCrisisIsOver());

        assertThat(journey).isWaitingAt("conversationOne");
    }

    private Journey reopened(String before) {
        Journey journey = State.ASKING_HOW_THINGS_ARE.reached(journeys);
        journey.act("huddleNote", WORKER, aHuddleAdvised());
        journey.does("askHowThingsAre", thingsAre("no"));
        journeys.clock().pass(Duration.ofDays(7));
        journey.act(
                "reopening",
                "teamManager",
                answers("reopeningBecause", "He fell, and asks for us", "beforeStep", "conversations." + before));
        return journey;
    }

    private String closedAs(Journey journey) {
        return new Told(journeys, journey).closedAs().orElse("open");
    }
}
