package org.alongside.conversation;

import static org.alongside.conversation.ConversationAnswers.anEmergencyPlan;
import static org.alongside.conversation.ConversationAnswers.lookedAgain;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A step of a crisis that nobody does in its four hours, by day or by night, reaches the manager. */
@JourneyTest
class NobodyDoesACrisisStepTest {

    private static final int URGENT = 100;
    private static final Instant SATURDAY_EVENING = london("2026-11-07T21:00");
    private static final Instant FOUR_HOURS_ON = london("2026-11-08T01:00");

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsSaturdayEvening() {
        journeys.clock().turnTo(SATURDAY_EVENING);
    }

    @ParameterizedTest
    @CsvSource({
        "MAKING_AN_EMERGENCY_PLAN, makeAnEmergencyPlan, In a crisis no emergency plan has been made in time.",
        "REPORTED_AGAIN, lookAtTheEmergencyPlanAgain, In a crisis a further report has not been looked at in time."
    })
    void theManagerIsToldAtThatMomentOnceOnlyAndTheStepStaysOpen(State state, String step, String words) {
        Journey journey = state.reached(journeys);

        journey.timeIs(FOUR_HOURS_ON.minusSeconds(1));
        assertThat(told(journey).notices()).isEmpty();
        assertThat(journey.step(step).getPriority()).isLessThan(URGENT);

        journey.timeIs(FOUR_HOURS_ON);
        assertThat(told(journey).notices()).containsExactly("thepod teamManager: " + words);
        assertThat(journey.step(step).getPriority()).isEqualTo(URGENT);

        journey.timeIs(FOUR_HOURS_ON.plus(Duration.ofHours(19)));
        assertThat(told(journey).notices()).hasSize(1);
        assertThat(journey.openStepIds()).contains(state.openSteps());
    }

    @ParameterizedTest
    @CsvSource({"MAKING_AN_EMERGENCY_PLAN, makeAnEmergencyPlan", "REPORTED_AGAIN, lookAtTheEmergencyPlanAgain"})
    void whatIsDoneInTimeIsNotTold(State state, String step) {
        Journey journey = state.reached(journeys);

        journey.timeIs(FOUR_HOURS_ON.minusSeconds(1))
                .does(step, step.equals("makeAnEmergencyPlan") ? anEmergencyPlan() : lookedAgain())
                .timeIs(FOUR_HOURS_ON.plus(Duration.ofHours(1)));

        assertThat(told(journey).notices()).isEmpty();
    }

    private Told told(Journey journey) {
        return new Told(journeys, journey);
    }
}
