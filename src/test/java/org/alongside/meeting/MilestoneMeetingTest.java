package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.missing;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The care coordinator may be asked to a milestone meeting, and there both may say that the meetings can end. */
@JourneyTest
class MilestoneMeetingTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notAsked", "yes", "late"})
    void theCareCoordinatorMayComeToAMilestoneMeetingAndNeedNot(String there) {
        Journey journey = atTheMilestone();

        journey.does("holdTheMilestoneMeeting", with(metOn("holdTheMilestoneMeeting"), "careCoordinatorThere", there));

        assertThat(journey).explains("arrangeTheNextMeeting", "Meeting 6 of 16");
    }

    @Test
    void aCareCoordinatorWhoWasAskedAndDidNotComeIsAccountedForAndTheMeetingCounts() {
        Journey journey = atTheMilestone();

        assertThatThrownBy(() -> journey.does(
                        "holdTheMilestoneMeeting",
                        with(metOn("holdTheMilestoneMeeting"), "careCoordinatorThere", "no")))
                .isInstanceOf(Refusal.class);
        journey.does(
                "holdTheMilestoneMeeting",
                missing(metOn("holdTheMilestoneMeeting"), "careCoordinator", "careCoordinator"));

        assertThat(journey).explains("arrangeTheNextMeeting", "Meeting 6 of 16");
    }

    @Test
    void theMeetingsEndEarlyWhenBothSaySoAtAMilestoneMeeting() {
        Journey journey = atTheMilestone();

        journey.does("holdTheMilestoneMeeting", with(metOn("holdTheMilestoneMeeting"), "canEnd", "yes"));

        assertThat(journey).isWaitingAt("reviewAGoal");
    }

    private Journey atTheMilestone() {
        Journey journey = meetings.agreed();
        meetings.meets(journey, 4);
        assertThat(meetings.arranges(journey)).isEqualTo("holdTheMilestoneMeeting");
        return journey;
    }
}
