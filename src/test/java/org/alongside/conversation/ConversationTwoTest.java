package org.alongside.conversation;

import static org.alongside.conversation.ConversationAnswers.aCrisis;
import static org.alongside.conversation.ConversationAnswers.anEmergencyPlan;
import static org.alongside.conversation.ConversationAnswers.notOverYet;
import static org.alongside.conversation.ConversationAnswers.resolved;
import static org.alongside.conversation.ConversationAnswers.theCrisisIsOver;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.conversation.State.WORKER;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Working intensively with a person in a crisis, and back. */
@JourneyTest
class ConversationTwoTest {

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "over a night, 2026-11-02T22:00, 2026-11-03T02:00",
        "at a weekend, 2026-11-07T15:00, 2026-11-07T19:00",
        "on a bank holiday, 2026-12-25T23:00, 2026-12-26T03:00",
        "when the clocks go forward, 2027-03-27T23:30, 2027-03-28T04:30",
        "when the clocks go back, 2026-10-24T23:30, 2026-10-25T02:30"
    })
    void theEmergencyPlanIsDueInFourRealHours(String when, String crisis, String due) {
        journeys.clock().turnTo(london(crisis));

        Journey journey = State.MAKING_AN_EMERGENCY_PLAN.reached(journeys);

        assertThat(journey.step("makeAnEmergencyPlan").getDueDate().toInstant()).isEqualTo(london(due));
    }

    @ParameterizedTest
    @CsvSource({"6, 2026-11-02T16:00", "24, 2026-11-03T10:00", "72, 2026-11-05T10:00"})
    void theNextContactIsDueInTheHoursAgreedWithThePerson(int hours, String due) {
        Journey journey = State.MAKING_AN_EMERGENCY_PLAN
                .reached(journeys)
                .does("makeAnEmergencyPlan", with(anEmergencyPlan(), "agreedHours", hours));

        assertThat(journey).isWaitingAt("stayClose").isWith("stayClose", WORKER);
        assertThat(journey.step("stayClose").getDueDate().toInstant()).isEqualTo(london(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "169", "2.5", ""})
    void hoursThatMakeNoSenseAreRefusedAndThePlanStaysOpen(String hours) {
        Journey journey = State.MAKING_AN_EMERGENCY_PLAN.reached(journeys);

        assertThatThrownBy(() -> journey.does("makeAnEmergencyPlan", with(anEmergencyPlan(), "agreedHours", hours)))
                .isInstanceOf(Refusal.class);
        assertThat(journey).isWaitingAt("makeAnEmergencyPlan");
    }

    @Test
    void contactFollowsContactUntilTheCrisisIsOverAndConversationOneOpensAgain() {
        Journey journey = State.STAYING_CLOSE
                .reached(journeys)
                .does("stayClose", notOverYet())
                .does("stayClose", notOverYet());
        assertThat(journey).isWaitingAt("stayClose");

        journey.does("stayClose", theCrisisIsOver());

        assertThat(journey).isWaitingAt("conversationOne").isWith("conversationOne", WORKER);
    }

    @Test
    void theCrisisLoopIsGoneThroughThreeTimesWithTheSameWorker() {
        Journey journey = State.CONVERSATION_ONE.reached(journeys);

        for (int crisis = 1; crisis <= 3; crisis++) {
            journey.does("conversationOne", aCrisis())
                    .does("makeAnEmergencyPlan", anEmergencyPlan())
                    .does("stayClose", notOverYet())
                    .does("stayClose", theCrisisIsOver());
            assertThat(journey).isWaitingAt("conversationOne").isWith("conversationOne", WORKER);
        }
        journey.does("conversationOne", resolved());

        assertThat(new Told(journeys, journey).workers()).containsExactly(WORKER);
        assertThat(new Told(journeys, journey).milestone("resolved")).isPresent();
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @Test
    void anEmptyContactDoesNotPassForTheOneBefore() {
        Journey journey = State.STAYING_CLOSE.reached(journeys).does("stayClose", notOverYet());

        assertThatThrownBy(() -> journey.does("stayClose", java.util.Map.of())).isInstanceOf(Refusal.class);
        assertThat(journey).isWaitingAt("stayClose");
    }
}
