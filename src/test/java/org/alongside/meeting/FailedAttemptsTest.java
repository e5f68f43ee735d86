package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.meeting.MeetingAnswers.everybodyMet;
import static org.alongside.meeting.MeetingAnswers.missing;
import static org.alongside.meeting.MeetingAnswers.movedBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The manager hears when a planning meeting fails to happen again and again. */
@JourneyTest
class FailedAttemptsTest {

    private static final Map<String, Object> FAILED = missing(everybodyMet(), "careCoordinator", "careCoordinator");

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @Test
    void theManagerIsToldAtTheThirdFailedAttemptAndNotAtTheSecond() {
        Journey journey = meetings.begun();
        tries(journey, FAILED);
        tries(journey, FAILED);
        assertThat(told(journey)).isZero();

        tries(journey, FAILED);

        assertThat(told(journey)).isOne();
        assertThat(journey)
                .isWaitingAt("arrangeThePlanningMeeting", "lookAtTheAlert")
                .offers("lookAtTheAlert", "thepodTeamManager")
                .explains("arrangeThePlanningMeeting", "3 attempts have failed.");
    }

    @Test
    void theManagerIsToldAgainAtEveryLaterAttemptThatFails() {
        Journey journey = meetings.begun();
        for (int attempt = 1; attempt <= 4; attempt++) tries(journey, FAILED);

        assertThat(told(journey)).isEqualTo(2);
    }

    @Test
    void aMeetingThatWasMovedIsNoFailedAttempt() {
        Journey journey = meetings.begun();
        tries(journey, FAILED);
        tries(journey, movedBy("person"));
        tries(journey, FAILED);
        tries(journey, movedBy("careCoordinator"));
        assertThat(told(journey)).isZero();

        tries(journey, FAILED);

        assertThat(told(journey)).isOne();
    }

    @Test
    void afterTwoFailedAttemptsTheThirdMayStillSucceed() {
        Journey journey = meetings.begun();
        tries(journey, FAILED);
        tries(journey, FAILED);

        tries(journey, everybodyMet());

        assertThat(journey).isWaitingAt("explainTheRelationship");
        assertThat(told(journey)).isZero();
    }

    private void tries(Journey journey, Map<String, Object> whatCameOfIt) {
        journey.does("arrangeThePlanningMeeting", meetings.arrangedForNow())
                .does("holdThePlanningMeeting", whatCameOfIt);
    }

    private int told(Journey journey) {
        return journeys.database()
                .sql("""
                        select count(*) from notice where episode_id = ? and role_id = 'teamManager' and team_id = 'thepod'
                            and words like '%planning meeting has failed%'""")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }
}
