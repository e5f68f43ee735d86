package org.alongside.conversation;

import static org.alongside.conversation.ConversationAnswers.aReport;
import static org.alongside.conversation.ConversationAnswers.anEmergencyPlan;
import static org.alongside.conversation.ConversationAnswers.lookedAgain;
import static org.alongside.conversation.ConversationAnswers.theCrisisIsOver;
import static org.alongside.conversation.State.WORKER;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.time.Duration;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A crisis can be reported at any moment, and is never without an answer. */
@JourneyTest
class CrisisReportedTest {

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"MAKING_AN_EMERGENCY_PLAN", "STAYING_CLOSE", "REPORTED_AGAIN"})
    void outsideACrisisItOpensConversationTwoAtOnceWithTheSameWorkerOnTheCaseload(State state) {
        Journey journey = state.reached(journeys);
        int answered = told(journey).answersKept();

        journey.act("crisisReport", "teamManager", aReport());

        assertThat(journey).isWaitingAt("makeAnEmergencyPlan").isWith("makeAnEmergencyPlan", WORKER);
        assertThat(journey.step("makeAnEmergencyPlan").getDueDate().toInstant())
                .isEqualTo(journeys.clock().instant().plus(Duration.ofHours(4)));
        assertThat(told(journey).isOnTheCaseload()).isTrue();
        assertThat(told(journey).answersKept()).as("nothing written is lost").isEqualTo(answered + 1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"MAKING_AN_EMERGENCY_PLAN", "STAYING_CLOSE", "REPORTED_AGAIN"})
    void whenItIsOverThePersonReturnsToConversationOneWhereverTheyWereBefore(State state) {
        Journey journey = state.reached(journeys);

        journey.act("crisisReport", WORKER, aReport());
        journey.does("makeAnEmergencyPlan", anEmergencyPlan()).does("stayClose", theCrisisIsOver());

        assertThat(journey).isWaitingAt("conversationOne").isWith("conversationOne", WORKER);
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @ParameterizedTest
    @EnumSource(names = {"MAKING_AN_EMERGENCY_PLAN", "STAYING_CLOSE", "REPORTED_AGAIN"})
    void inACrisisItAsksToLookAtTheEmergencyPlanAgainBesideTheWork(State state) {
        Journey journey = state.reached(journeys);
        int looking = State.REPORTED_AGAIN == state ? 2 : 1;

        journey.act("crisisReport", "teamManager", aReport());

        assertThat(journey.openStepIds()).contains(state.openSteps());
        assertThat(journey.openStepIds().stream().filter("lookAtTheEmergencyPlanAgain"::equals))
                .hasSize(looking);
        assertThat(journey).isWith("lookAtTheEmergencyPlanAgain", WORKER);
        assertThat(journey.step("lookAtTheEmergencyPlanAgain").getDueDate().toInstant())
                .isEqualTo(journeys.clock().instant().plus(Duration.ofHours(4)));
    }

    @Test
    void lookingAgainChangesNothingOfTheContactsAgreed() {
        Journey journey = State.REPORTED_AGAIN.reached(journeys);

        journey.does("lookAtTheEmergencyPlanAgain", lookedAgain());

        assertThat(journey).isWaitingAt("stayClose");
    }

    @Test
    void theCrisisIsNotOverWhileAReportHasNotBeenLookedAt() {
        Journey journey = State.REPORTED_AGAIN.reached(journeys);
        journey.act("crisisReport", WORKER, aReport());

        for (int report = 1; report <= 2; report++) {
            assertThatThrownBy(() -> journey.does("stayClose", theCrisisIsOver()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Look at the emergency plan again");
            assertThat(journey.openStepIds()).contains("stayClose", "lookAtTheEmergencyPlanAgain");
            journey.does("lookAtTheEmergencyPlanAgain", lookedAgain());
        }

        journey.does("stayClose", theCrisisIsOver());
        assertThat(journey).isWaitingAt("conversationOne");
    }

    private Told told(Journey journey) {
        return new Told(journeys, journey);
    }
}
