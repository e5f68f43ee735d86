package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.meeting.MeetingAnswers.noIntroduction;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Closing an episode ends its meetings and its direct payment, wherever they stand. */
@JourneyTest
class ClosingTheMeetingsTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrangeThePlanningMeeting",
                "holdThePlanningMeeting",
                "explainTheRelationship",
                "agreeOutcomesAndTimeframe",
                "agreeAGoal",
                "arrangeTheNextMeeting",
                "holdTheFoundationMeeting",
                "holdTheMilestoneMeeting",
                "holdTheMeeting",
                "extendOrClose",
                "reviewAGoal",
                "onwardIntroductions",
                "checkAfterThreeMonths",
                "applyForADirectPayment",
                "supportTheApplication",
                "decideOnTheDirectPayment",
                "startTheDirectPayment"
            })
    void nothingStaysOpenWhereverTheEpisodeIsClosed(String step) {
        Journey journey = new MeetingStates(meetings).waitingAt(step);
        assertThat(journey.openStepIds()).contains(step);

        closes(journey);

        assertNothingIsLeft(journey);
    }

    @Test
    void whoeverWaitsThreeMonthsIsNotAskedAfterTheEpisodeIsClosed() {
        Journey journey = new MeetingStates(meetings)
                .waitingAt("onwardIntroductions")
                .does("onwardIntroductions", noIntroduction());

        closes(journey);

        assertNothingIsLeft(journey);
        journey.timeIs(london("2027-03-01T10:00"));
        assertThat(journey).isWaitingAt();
    }

    private static void closes(Journey journey) {
        journey.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "moved", "whatIsStillOpen", "The singing goes on without us"));
    }

    private void assertNothingIsLeft(Journey journey) {
        assertThat(journey).isWaitingAt().hasEndedAt("closedEarly");
        assertThat(journeys.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(journey.episode().toString())
                        .count())
                .as("pathways under way")
                .isZero();
    }
}
