package org.alongside.journey;

import static org.alongside.community.CommunityAnswers.handedOn;
import static org.alongside.community.CommunityAnswers.toThePod;
import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.aReport;
import static org.alongside.conversation.ConversationAnswers.resolvedWithAnIntroduction;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.meeting.MeetingAnswers.aGoal;
import static org.alongside.meeting.MeetingAnswers.agreedOn;
import static org.alongside.meeting.MeetingAnswers.explained;
import static org.alongside.meeting.MeetingAnswers.itGoesWell;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.noIntroduction;
import static org.alongside.meeting.MeetingAnswers.reviewOf;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.alongside.meeting.MeetingJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One person across pathways and organisations: handed on, referred, met, looked back with. */
@JourneyTest
class TheWholeWayTest {

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private MeetingJourney meetings;
    private Journey conversation;

    @BeforeEach
    void aPersonIsHandedOnToThePod() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
        conversation = journeys.start("conversations", "socialWorker", aPerson())
                .does(
                        "conversationOne",
                        with(resolvedWithAnIntroduction(), "whyInTouch", "The stairs, and the silence"))
                .does("makeAnIntroduction", toThePod())
                .does("handOnToThePod", handedOn());
    }

    @Test
    void theReferralBeginsWithTheCoordinatorWhoReadsWhatWasToldBefore() {
        Journey referral = referral();

        assertThat(referral)
                .isWaitingAt("talkAboutWhatThePersonWants")
                .isWith("talkAboutWhatThePersonWants", "careCoordinator");
        String page = SignedIn.as("careCoordinator", port)
                .get("/episodes/" + referral.reference())
                .body();
        assertThat(page)
                .contains("Handed on with an introduction from " + conversation.reference())
                .contains("The stairs, and the silence");
        assertThat(SignedIn.as("developmentWorker2", port)
                        .get("/episodes/" + referral.reference())
                        .statusCode())
                .isEqualTo(403);
        assertThat(journeys.database()
                        .sql("select count(*) from access_log where episode_id = ? and worker_id = 'careCoordinator'")
                        .param(conversation.episode())
                        .query(Integer.class)
                        .single())
                .as("looks at the earlier episode")
                .isOne();
    }

    @Test
    void whatIsSaidInTheConversationAfterTheHandOnIsNotPartOfTheStorySoFar() {
        journeys.clock().pass(Duration.ofMinutes(1));
        conversation.act(
                "crisisReport", "socialWorker", with(aReport(), "whatIsHappening", "Heard at the door at night"));
        String page = SignedIn.as("careCoordinator", port)
                .get("/episodes/" + referral().reference())
                .body();
        assertThat(page).contains("The stairs, and the silence").doesNotContain("Heard at the door at night");
    }

    @Test
    void anOfficeThatOnlyHasAStepToTakeReadsNothingOfTheStorySoFar() {
        Journey referral = referral()
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)));
        journeys.database()
                .sql(
                        "insert into episode_team (episode_id, role_id, team_id) values (?, 'directPaymentsOfficer', 'thepod')")
                .param(referral.episode())
                .update();
        String page = SignedIn.as("directPaymentsOfficer", port)
                .get("/episodes/" + referral.reference())
                .body();
        assertThat(page).contains(referral.reference()).doesNotContain("The stairs, and the silence");
    }

    @Test
    void theFirstConversationGoesOnOfItsOwnAndAsksAfterThreeMonths() {
        conversation.timeIs(london("2027-02-02T10:01"));

        assertThat(conversation.openStepIds()).isNotEmpty();
        assertThat(conversation.openSteps()).allMatch(step -> step.getAssignee().equals("socialWorker"));
    }

    @Test
    void afterTheMeetingsAndTheQuestionThreeMonthsLaterTheEpisodeIsClosedAsCompleted() {
        Journey referral = inMeetings(referral());
        meetings.meets(referral, 16);
        referral.does("reviewAGoal", reviewOf(meetings.firstGoal(referral)))
                .does("onwardIntroductions", noIntroduction());
        assertThat(referral).isWaitingAt();

        referral.timeIs(london("2027-02-02T10:01")).does("checkAfterThreeMonths", itGoesWell());

        assertThat(referral).hasEndedAt("meetingsOver");
        assertThat(closedBecause(referral)).isEqualTo("completed");
        LogAgainstHistory.of(journeys, referral).agree();
    }

    @Test
    void aCrisisDuringTheMeetingsIsSeenToBesideThem() {
        Journey referral = inMeetings(referral());

        referral.act("crisisReport", "developmentWorker", aReport());

        assertThat(referral)
                .isWaitingAt("arrangeTheNextMeeting", "seeThePersonThroughTheCrisis")
                .isWith("seeThePersonThroughTheCrisis", "careCoordinator");
    }

    @Test
    void closingDuringTheMeetingsReachesEveryPathwayOfTheEpisodeAndNotTheOtherEpisode() {
        Journey referral = inMeetings(referral());

        referral.act(
                "closing",
                "developmentWorker",
                answers("closingReason", "moved", "whatIsStillOpen", "Her sister looks after the rest"));

        assertThat(referral).isWaitingAt().hasEndedAt("closedEarly");
        assertThat(conversation.hasEnded()).isFalse();
    }

    private Journey inMeetings(Journey referral) {
        return referral.does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)))
                .does("decideEligibility", eligible())
                .does("allocateADevelopmentWorker", allocatedTo("developmentWorker"))
                .does("arrangeThePlanningMeeting", meetings.arrangedForNow())
                .does("holdThePlanningMeeting", metOn("holdThePlanningMeeting"))
                .does("explainTheRelationship", explained())
                .does("agreeOutcomesAndTimeframe", agreedOn(26, 16, 4))
                .does("agreeAGoal", aGoal("Sing in front of one friend", "2027-06-01"));
    }

    private Journey referral() {
        return journeys.journeyOf(journeys.database()
                .sql("select reference from episode where linked_from = ?")
                .param(conversation.episode())
                .query(String.class)
                .single());
    }

    private String closedBecause(Journey journey) {
        return journeys.database()
                .sql("select closing_reason from episode where id = ?")
                .param(journey.episode())
                .query(String.class)
                .single();
    }
}
