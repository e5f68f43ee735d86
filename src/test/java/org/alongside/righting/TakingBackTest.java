package org.alongside.righting;

import static org.alongside.conversation.ConversationAnswers.aCrisis;
import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.aReport;
import static org.alongside.conversation.ConversationAnswers.anEmergencyPlan;
import static org.alongside.conversation.ConversationAnswers.notOverYet;
import static org.alongside.conversation.ConversationAnswers.resolved;
import static org.alongside.conversation.ConversationAnswers.resolvedWithAnIntroduction;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.declined;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.sentBack;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.meeting.MeetingAnswers;
import org.alongside.meeting.MeetingJourney;
import org.alongside.meeting.MeetingStates;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.PuttingRight;
import org.alongside.pathway.desk.TakingBack;
import org.alongside.referral.ReferralAnswers;
import org.alongside.referral.ReferralStates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class TakingBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Journeys journeys;

    @Autowired
    private PuttingRight right;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void aDecisionTakenBackOpensItsStepAgainAsIfItHadNotBeenMade() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("decideEligibility"));
        Map<String, String> before = episode.variables();
        episode.journey().does("decideEligibility", declined());
        assertThat(episode.of("decline_reason", String.class)).isNotNull();

        episode.takesBack("teamManager", "decideEligibility");

        assertThat(episode.journey()).isWaitingAt("decideEligibility");
        assertThat(episode.variables()).isEqualTo(before);
        assertThat(episode.of("decline_reason", String.class)).isNull();
        assertThat(episode.journey()).offers("decideEligibility", "thepodTeamManager");
        assertThat(episode.log())
                .endsWith(
                        "decideEligibility completed",
                        "introduceThePersonToWhatFitsInstead created",
                        "introduceThePersonToWhatFitsInstead assigned",
                        "decideEligibility takenBack",
                        "decideEligibility created",
                        "introduceThePersonToWhatFitsInstead cancelled");
    }

    @Test
    void theLogCountsTheStepThatIsDoneAgainAsItsSecondAttemptInTheSameRun() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("introduceThePersonToWhatFitsInstead"));
        episode.takesBack("teamManager", "decideEligibility");

        assertThat(episode.attempts("decideEligibility")).containsExactly(1, 2);
        assertThat(episode.runsOf("decideEligibility"))
                .containsExactly(episode.journey().instance());
    }

    @Test
    void bothAttemptsAreKeptAndTheSecondGoesOnInTheUsualWay() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("introduceThePersonToWhatFitsInstead"));
        episode.takesBack("teamManager", "decideEligibility");
        episode.journey().does("decideEligibility", eligible());

        assertThat(episode.journey()).isWaitingAt("allocateADevelopmentWorker");
        assertThat(episode.all("decideEligibility")).hasSize(2);
        assertThat(episode.log().stream().filter("decideEligibility completed"::equals))
                .hasSize(2);
        assertThat(journeys.database()
                        .sql("select because || ' / ' || cancelled from taking_back where episode_id = ?")
                        .param(episode.journey().episode())
                        .query(String.class)
                        .single())
                .isEqualTo("I ticked the wrong one / Introduce the person to what fits instead");
    }

    @Test
    void itsOwnWorkerTakesAStepBackOnTheSameDayAndTheManagerLater() {
        Righting episode = of(theyWereNotAgreed());
        assertThat(right.toTakeBack(episode.answers("talkAboutWhatThePersonWants"), "careCoordinator"))
                .returns(null, TakingBack::objection)
                .returns(List.of("Introduce the person to what fits instead"), TakingBack::cancelled);
        journeys.clock().turnTo(TurnableClock.london("2026-11-03T00:30"));
        episode.mayNotTakeBack("careCoordinator", "talkAboutWhatThePersonWants", "was completed before today");

        episode.takesBack("teamManager2", "talkAboutWhatThePersonWants");

        assertThat(episode.journey())
                .isWaitingAt("talkAboutWhatThePersonWants")
                .isWith("talkAboutWhatThePersonWants", "careCoordinator");
    }

    @Test
    void itsOwnWorkerTakesAStepBackOnTheSameDay() {
        Righting episode = of(theyWereNotAgreed());
        journeys.clock().turnTo(TurnableClock.london("2026-11-02T23:59"));
        episode.takesBack("careCoordinator", "talkAboutWhatThePersonWants");
        assertThat(episode.journey()).isWaitingAt("talkAboutWhatThePersonWants");
    }

    @Test
    void afterAnotherStepWasCompletedOnlyTheManagerTakesOneBack() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("decideEligibility"));
        episode.mayNotTakeBack(
                "careCoordinator",
                "talkAboutWhatThePersonWants",
                "A step after “Talk about what the person wants” has been");
        episode.takesBack("teamManager2", "talkAboutWhatThePersonWants");
        assertThat(episode.journey()).isWaitingAt("talkAboutWhatThePersonWants");
        episode.mayNotTakeBack("teamManager2", "talkAboutWhatThePersonWants", "has been taken back already");
    }

    @Test
    void othersTakeNothingBack() {
        Righting episode = of(theyWereNotAgreed());
        episode.mayNotTakeBack("careCoordinator3", "talkAboutWhatThePersonWants", "Only the worker who completed");
        episode.mayNotTakeBack("teamManager", "talkAboutWhatThePersonWants", "Only the worker who completed");
    }

    @Test
    void whatIsNotARoutingStepIsCorrectedInstead() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("decideEligibility"));
        episode.mayNotTakeBack("careCoordinator", "sendTheReferralAndItsEvidence", "No answer of");
        episode.mayNotTakeBack("teamManager2", "referralStarts", "How “Referral to The Pod” began");
    }

    @Test
    void aReasonIsNeededAndWhatWasShownMustStillBeTrue() {
        Righting episode = of(theyWereNotAgreed());
        long answers = episode.answers("talkAboutWhatThePersonWants");
        assertThat(refusal(() -> right.takeBack(answers, "careCoordinator", "  ", null)))
                .isEqualTo("Say why.");
        assertThat(refusal(() -> right.takeBack(answers, "careCoordinator", "Wrong", "seen before")))
                .startsWith("What follows “Talk about what the person wants” has changed");
        String seen = right.toTakeBack(answers, "careCoordinator").asSeen();
        right.takeBack(answers, "careCoordinator", "Wrong", seen);
        assertThat(episode.journey()).isWaitingAt("talkAboutWhatThePersonWants");
    }

    @Test
    void aDecisionIsTakenBackWithThePlanningMeetingsItLedTo() {
        Righting episode = of(new ReferralStates(journeys)
                .waitingAt("allocateADevelopmentWorker")
                .does("allocateADevelopmentWorker", allocatedTo("developmentWorker")));
        episode.journey().does("arrangeThePlanningMeeting", new MeetingJourney(journeys).arrangedForNow());
        assertThat(right.toTakeBack(episode.answers("decideEligibility"), "teamManager"))
                .returns(List.of("Hold the planning meeting"), TakingBack::cancelled)
                .returns(
                        List.of("Allocate a development worker", "Arrange the first planning meeting"),
                        TakingBack::superseded);

        episode.takesBack("teamManager", "decideEligibility");

        assertThat(episode.journey()).isWaitingAt("decideEligibility");
        assertThat(milestones(episode)).doesNotContain("planningMeetingHeld");
        episode.mayNotTakeBack("teamManager2", "arrangeThePlanningMeeting", "Only the worker");
        episode.mayNotTakeBack("developmentWorker", "arrangeThePlanningMeeting", "has ended");
        episode.journey()
                .does("decideEligibility", eligible())
                .does("allocateADevelopmentWorker", allocatedTo("developmentWorker"))
                .does("arrangeThePlanningMeeting", new MeetingJourney(journeys).arrangedForNow())
                .does("holdThePlanningMeeting", MeetingAnswers.everybodyMet());
        assertThat(episode.journey()).isWaitingAt("explainTheRelationship");
        episode.mayNotTakeBack("teamManager", "decideEligibility", "A meeting has been told since");
    }

    @Test
    void anArrangementIsTakenBackWhileTheMeetingWaits() {
        Righting episode = of(new MeetingStates(new MeetingJourney(journeys)).waitingAt("arrangeThePlanningMeeting"));
        Map<String, String> before = episode.variables();
        episode.journey().does("arrangeThePlanningMeeting", new MeetingJourney(journeys).arrangedForNow());
        episode.takesBack("developmentWorker", "arrangeThePlanningMeeting");
        assertThat(episode.variables()).isEqualTo(before);
        episode.journey()
                .does("arrangeThePlanningMeeting", new MeetingJourney(journeys).arrangedForNow())
                .does("holdThePlanningMeeting", MeetingAnswers.everybodyMet());
        assertThat(episode.journey()).isWaitingAt("explainTheRelationship");
        episode.mayNotTakeBack("developmentWorker", "holdThePlanningMeeting", "has ended");
    }

    @Test
    void inALoopTheLastRoundIsTakenBackAndNoneBefore() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("decideEligibility"));
        episode.journey().does("decideEligibility", sentBack("carePlan"));
        episode.mayNotTakeBack("teamManager", "talkAboutWhatThePersonWants", "Only the worker");
        episode.journey().does("bringWhatIsMissing", ReferralAnswers.allEvidence(TODAY));
        episode.mayNotTakeBack("teamManager", "decideEligibility", "is open already");
        Map<String, String> before = episode.variables();
        episode.journey().does("decideEligibility", sentBack("riskAssessment"));

        episode.mayNotTakeBack("teamManager", episode.all("decideEligibility").get(1), "once more since");
        episode.takesBack("teamManager", "decideEligibility");

        assertThat(episode.variables()).isEqualTo(before);
        assertThat(episode.journey()).isWaitingAt("decideEligibility");
        assertThat(journeys.database()
                        .sql("select to_be_replaced from document where episode_id = ? and kind = 'riskAssessment'"
                                + " order by id desc fetch first 1 row only")
                        .param(episode.journey().episode())
                        .query(Boolean.class)
                        .single())
                .as("the request for another risk assessment")
                .isFalse();
    }

    @Test
    void aDirectPaymentBesideTheMeetingsStaysOpen() {
        MeetingJourney meetings = new MeetingJourney(journeys);
        Righting episode = of(meetings.planningArranged()
                .does("holdThePlanningMeeting", with(MeetingAnswers.everybodyMet(), "paymentAsked", "yes"))
                .does("explainTheRelationship", MeetingAnswers.explained())
                .does("agreeOutcomesAndTimeframe", MeetingAnswers.agreedOn(26, 16, 4)));
        String payment = episode.journey().step("applyForADirectPayment").getId();
        episode.journey().does("agreeAGoal", MeetingAnswers.aGoal("Learn three songs by heart", "2027-06-01"));
        assertThat(episode.journey()).isWaitingAt("applyForADirectPayment", "arrangeTheNextMeeting");

        episode.takesBack("developmentWorker", "agreeAGoal");

        assertThat(episode.journey()).isWaitingAt("agreeAGoal", "applyForADirectPayment");
        assertThat(episode.journey().step("applyForADirectPayment").getId()).isEqualTo(payment);
        episode.journey().does("agreeAGoal", MeetingAnswers.aGoal("Sing in the choir", "2027-06-01"));
        assertThat(episode.journey()).isWaitingAt("applyForADirectPayment", "arrangeTheNextMeeting");
    }

    @Test
    void aCrisisBesideAReferralStaysOpen() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("introduceThePersonToWhatFitsInstead"));
        episode.journey().act("crisisReport", "careCoordinator", aReport());
        String crisis = episode.journey().step("seeThePersonThroughTheCrisis").getId();

        episode.takesBack("teamManager", "decideEligibility");

        assertThat(episode.journey()).isWaitingAt("decideEligibility", "seeThePersonThroughTheCrisis");
        assertThat(episode.journey().step("seeThePersonThroughTheCrisis").getId())
                .isEqualTo(crisis);
    }

    @Test
    void aConversationTakenBackFromACrisisLeavesItAndIsCaughtByTheNextReport() {
        Righting episode = of(journeys.start("conversations", "socialWorker", aPerson()));
        Map<String, String> before = episode.variables();
        episode.journey().does("conversationOne", aCrisis());

        episode.takesBack("socialWorker", "conversationOne");

        assertThat(episode.journey()).isWaitingAt("conversationOne");
        assertThat(episode.variables()).isEqualTo(before);
        episode.journey().act("crisisReport", "socialWorker", aReport());
        assertThat(episode.journey()).isWaitingAt("makeAnEmergencyPlan");
        episode.mayNotTakeBack("socialWorker", "conversationOne", "has been taken back already");
    }

    @Test
    void whatACrisisInterruptedIsNotTakenBack() {
        Righting episode = of(journeys.start("conversations", "socialWorker", aPerson()));
        episode.journey().does("conversationOne", resolvedWithAnIntroduction());
        episode.journey().act("crisisReport", "socialWorker", aReport());
        episode.mayNotTakeBack("teamManager", "conversationOne", "Something else, as a crisis");
    }

    @Test
    void whoHasLeftTheCaseloadIsBackOnIt() {
        Righting episode = of(journeys.start("conversations", "socialWorker", aPerson()));
        episode.journey().does("conversationOne", resolved());
        assertThat(episode.of("off_caseload_at", java.time.OffsetDateTime.class))
                .isNotNull();

        episode.takesBack("socialWorker", "conversationOne");

        assertThat(episode.of("off_caseload_at", java.time.OffsetDateTime.class))
                .isNull();
        assertThat(episode.journey()).isWaitingAt("conversationOne");
    }

    @Test
    void theHoursOfAnEmergencyPlanAreSaidAnew() {
        Righting episode = of(journeys.start("conversations", "socialWorker", aPerson()));
        episode.journey().does("conversationOne", aCrisis());
        Map<String, String> before = episode.variables();
        episode.journey().does("makeAnEmergencyPlan", anEmergencyPlan()).act("crisisReport", "socialWorker", aReport());

        episode.takesBack("socialWorker", "makeAnEmergencyPlan");

        assertThat(episode.variables()).isEqualTo(before);
        assertThat(episode.journey()).isWaitingAt("lookAtTheEmergencyPlanAgain", "makeAnEmergencyPlan");
        episode.journey().does("makeAnEmergencyPlan", anEmergencyPlan()).does("stayClose", notOverYet());
        episode.mayNotTakeBack("socialWorker", "stayClose", "is open already");
    }

    @Test
    void whatFollowedAStepThatWasTakenBackNoLongerCounts() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("decideEligibility"));
        episode.journey().does("decideEligibility", declined());
        episode.takesBack("teamManager2", "talkAboutWhatThePersonWants");
        episode.mayNotTakeBack("teamManager", "decideEligibility", "which has been taken back since");
    }

    @Test
    void nothingGoesBackInAClosedEpisode() {
        Righting episode = of(theyWereNotAgreed());
        episode.journey()
                .act(
                        "closing",
                        "careCoordinator",
                        Journeys.answers("closingReason", "moved", "whatIsStillOpen", "All of it is seen to"));
        episode.mayNotTakeBack("careCoordinator", "talkAboutWhatThePersonWants", "is closed");
    }

    @Test
    void timersOfWhatWasCancelledDoNotFire() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("allocateADevelopmentWorker"));
        episode.takesBack("teamManager", "decideEligibility");
        episode.journey().timeIs(journeys.clock().instant().plus(Duration.ofDays(14)));
        assertThat(episode.journey()).isWaitingAt("decideEligibility");
    }

    private Journey theyWereNotAgreed() {
        return new ReferralStates(journeys)
                .waitingAt("talkAboutWhatThePersonWants")
                .does("talkAboutWhatThePersonWants", with(theyTalked(), "agreementToShare", "notAgreed"));
    }

    private List<String> milestones(Righting episode) {
        return journeys.database()
                .sql("select name from milestone where episode_id = ?")
                .param(episode.journey().episode())
                .query(String.class)
                .list();
    }

    private Righting of(Journey journey) {
        return new Righting(journeys, right, journey);
    }

    private static String refusal(Runnable call) {
        return catchThrowableOfType(Refusal.class, call::run).sentence();
    }
}
