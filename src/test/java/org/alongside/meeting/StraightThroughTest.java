package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.meeting.MeetingAnswers.introducedOnwards;
import static org.alongside.meeting.MeetingAnswers.itGoesWell;
import static org.alongside.meeting.MeetingAnswers.reviewOf;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.journey.TurnableClock;
import org.alongside.payment.PaymentAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the planning meeting to the question after three months. */
@JourneyTest
class StraightThroughTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @Test
    void sixteenMeetingsWithMilestonesAndAReviewRunStraightThrough() {
        Journey journey = meetings.agreed();
        List<String> held = new ArrayList<>();
        for (int n = 1; n <= 16; n++) held.add(meetings.meets(journey));

        assertThat(held.subList(0, 3)).containsOnly("holdTheFoundationMeeting");
        assertThat(held.get(4)).isEqualTo("holdTheMilestoneMeeting");
        assertThat(journey).isWaitingAt("reviewAGoal");
        journey.does("reviewAGoal", reviewOf(meetings.firstGoal(journey)))
                .does("onwardIntroductions", introducedOnwards());
        assertThat(journey).isWaitingAt();
        journey.timeIs(london("2027-02-02T10:00"));
        journey.does("checkAfterThreeMonths", itGoesWell());

        assertThat(journey).hasEndedAt("meetingsAloneEnded");
        assertThat(milestones(journey))
                .containsExactlyInAnyOrder("referralReceived", "planningMeetingHeld", "closingReviewHeld");
        LogAgainstHistory.of(journeys, journey).agree();
    }

    @Test
    void aDirectPaymentAskedForAtThePlanningMeetingRunsBesideTheMeetings() {
        Journey journey = meetings.planningArranged()
                .does("holdThePlanningMeeting", with(MeetingAnswers.everybodyMet(), "paymentAsked", "yes"));

        assertThat(journey).isWaitingAt("explainTheRelationship", "applyForADirectPayment");
        journey.does("applyForADirectPayment", PaymentAnswers.anApplication());
        assertThat(journey).isWaitingAt("explainTheRelationship", "supportTheApplication");
    }

    private List<String> milestones(Journey journey) {
        return journeys.database()
                .sql("select name from milestone where episode_id = ?")
                .param(journey.episode())
                .query(String.class)
                .list();
    }
}
