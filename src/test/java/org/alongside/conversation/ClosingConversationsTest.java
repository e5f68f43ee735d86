package org.alongside.conversation;

import static org.alongside.conversation.State.WORKER;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class ClosingConversationsTest {

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonMayWithdrawInEveryStateAndNoStepNorPathwayIsLeft(State state) {
        Journey journey = state.reached(journeys);
        assertThat(journey).isWaitingAt(state.openSteps());

        journey.act(
                "closing",
                WORKER,
                answers("closingReason", "withdrew", "whatIsStillOpen", "She asks her nephew to help her instead"));

        assertThat(journey).hasEndedAt("closedEarly");
        Told told = new Told(journeys, journey);
        assertThat(told.closedAs()).contains("withdrew");
        told.nothingIsLeft();
        LogAgainstHistory.of(journeys, journey).agree();
    }
}
