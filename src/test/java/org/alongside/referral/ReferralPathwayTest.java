package org.alongside.referral;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allEvidence;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.declined;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.introduced;
import static org.alongside.referral.ReferralAnswers.sentBack;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;
import static org.alongside.referral.ReferralAnswers.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class ReferralPathwayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void aReferralWithAllItsEvidenceRunsStraightThroughToADevelopmentWorker() {
        Journey journey = atAllocation();

        journey.does("allocateADevelopmentWorker", allocatedTo("developmentWorker"));

        assertThat(journey)
                .isWaitingAt("arrangeThePlanningMeeting")
                .isWith("arrangeThePlanningMeeting", "developmentWorker");
        assertThat(currentParticipant(journey, "developmentWorker")).isEqualTo("developmentWorker");
        assertThat(currentParticipant(journey, "careCoordinator")).isEqualTo("careCoordinator");
        assertThat(milestones(journey)).containsExactlyInAnyOrder("referralReceived", "referralComplete", "allocated");
    }

    @Test
    void eachStepGoesToItsRoleInTheTeamThatServesTheEpisode() {
        Journey journey = start();

        assertThat(journey)
                .isWith("talkAboutWhatThePersonWants", "careCoordinator")
                .offers("talkAboutWhatThePersonWants", "ipunorthCareCoordinator");
        journey.does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(TODAY));
        assertThat(journey).offers("decideEligibility", "thepodTeamManager");
        assertThat(journey.step("decideEligibility").getAssignee()).isNull();
    }

    @Test
    void aTargetCountsWorkingDaysFromTheDayTheReferralWasReceived() {
        Journey journey = start().does("talkAboutWhatThePersonWants", theyTalked());
        journey.does("sendTheReferralAndItsEvidence", without(theReferral(TODAY), "coveringLetterDated"));
        journey.timeIs(london("2026-11-04T09:00"));

        journey.does("bringWhatIsMissing", answers("coveringLetterDated", "2026-11-03"));

        assertThat(journey.step("decideEligibility").getDueDate().toInstant()).isEqualTo(london("2026-11-09T16:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "carePlan, care plan",
        "riskAssessment, risk assessment",
        "coveringLetter, covering letter",
        "eligibilityConfirmation, eligibility",
        "referralForm, referral form"
    })
    void aMissingPieceOfEvidenceGoesBackToTheCoordinatorByName(String kind, String name) {
        Journey journey =
                sentWith(without(theReferral(TODAY), kind + "Dated", kind + "ValidUntil", kind + "VouchedBy"));

        assertThat(journey)
                .isWaitingAt("bringWhatIsMissing")
                .isWith("bringWhatIsMissing", "careCoordinator")
                .explains("bringWhatIsMissing", "Missing: ")
                .explains("bringWhatIsMissing", name);
        journey.does("bringWhatIsMissing", allEvidence(TODAY));
        assertThat(journey).isWaitingAt("decideEligibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"carePlan", "riskAssessment", "coveringLetter", "eligibilityConfirmation", "referralForm"})
    void evidenceThatWentOutOfDateYesterdayGoesBackAndEvidenceThatEndsTodayDoesNot(String kind) {
        Map<String, Object> older = with(theReferral(TODAY), kind + "Dated", "2026-10-05");
        Journey stale = sentWith(with(older, kind + "ValidUntil", "2026-11-01"));
        Journey lastDay = sentWith(with(older, kind + "ValidUntil", "2026-11-02"));

        assertThat(stale).isWaitingAt("bringWhatIsMissing").explains("bringWhatIsMissing", "Out of date: ");
        assertThat(stale).explains("bringWhatIsMissing", "1 November 2026");
        assertThat(lastDay).isWaitingAt("decideEligibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coveringLetter", "eligibilityConfirmation", "referralForm"})
    void aWaiverHoldsUntilItsLastDayAndNoLonger(String kind) {
        Map<String, Object> waived = with(
                without(theReferral(TODAY), kind + "Dated"),
                kind + "WaivedBecause",
                "The ward sends it on paper",
                kind + "WaivedUntil",
                "2026-11-02");

        Journey today = sentWith(waived);
        journeys.clock().turnTo(london("2026-11-03T09:00"));
        Journey tomorrow = sentWith(with(waived, kind + "WaivedUntil", "2026-11-02"));

        assertThat(today).isWaitingAt("decideEligibility");
        assertThat(tomorrow).isWaitingAt("bringWhatIsMissing").explains("bringWhatIsMissing", "Waiver ended: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"carePlan", "riskAssessment"})
    void theTwoHardGatesCannotBeWaived(String kind) {
        Map<String, Object> tried = with(
                without(theReferral(TODAY), kind + "Dated", kind + "ValidUntil"),
                kind + "WaivedBecause",
                "Not needed",
                kind + "WaivedUntil",
                "2026-12-01");
        Journey journey = start().does("talkAboutWhatThePersonWants", theyTalked());

        assertThatThrownBy(() -> journey.does("sendTheReferralAndItsEvidence", tried))
                .isInstanceOf(Refusal.class);
        assertThat(journey).isWaitingAt("sendTheReferralAndItsEvidence");
    }

    @Test
    void aReferralReturnedThreeTimesNamesWhatIsStillMissingEachTime() {
        Map<String, Object> bare =
                without(theReferral(TODAY), "carePlanDated", "riskAssessmentDated", "coveringLetterDated");
        Journey journey = sentWith(bare);
        assertThat(journey).explains("bringWhatIsMissing", "care plan");

        journey.does("bringWhatIsMissing", answers("carePlanDated", "2026-10-20", "carePlanValidUntil", "2027-10-20"));
        assertThat(journey).explains("bringWhatIsMissing", "risk assessment");
        assertThat(journey.step("bringWhatIsMissing").getDescription()).doesNotContain("care plan");

        journey.does(
                "bringWhatIsMissing",
                answers("riskAssessmentDated", "2026-10-20", "riskAssessmentValidUntil", "2027-01-20"));
        assertThat(journey).explains("bringWhatIsMissing", "covering letter");

        journey.does("bringWhatIsMissing", answers("coveringLetterDated", "2026-11-01"));
        assertThat(journey).isWaitingAt("decideEligibility");
    }

    @Test
    void aDocumentTheManagerSendsBackHasToBeReplacedByANewOne() {
        Journey journey = atDecision().does("decideEligibility", sentBack("riskAssessment"));

        assertThat(journey).explains("bringWhatIsMissing", "To be replaced: risk assessment");
        journey.does("bringWhatIsMissing", answers());
        assertThat(journey).isWaitingAt("bringWhatIsMissing");
        journey.does(
                "bringWhatIsMissing",
                answers("riskAssessmentDated", "2026-11-02", "riskAssessmentValidUntil", "2027-02-02"));
        assertThat(journey).isWaitingAt("decideEligibility");
    }

    @Test
    void aSecondDecisionSubmittedEmptyIsRefusedAndOpensWithoutTheFirstOnesOutcome() {
        Journey journey = atDecision().does("decideEligibility", sentBack("coveringLetter"));
        journey.does("bringWhatIsMissing", answers("coveringLetterDated", "2026-11-02"));

        assertThat(variable(journey, "decision")).isNull();
        assertThatThrownBy(() -> journey.does("decideEligibility", answers()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Is The Pod right for the person?");
        assertThat(journey).isWaitingAt("decideEligibility");
    }

    @Test
    void aDeclinedPersonIsToldAndIntroducedToWhatFitsInsteadAndTheEpisodeCloses() {
        Journey journey = atDecision().does("decideEligibility", declined());

        assertThat(journey)
                .isWaitingAt("introduceThePersonToWhatFitsInstead")
                .isWith("introduceThePersonToWhatFitsInstead", "careCoordinator");
        journey.does("introduceThePersonToWhatFitsInstead", introduced(TODAY));

        assertThat(journey).hasEndedAt("introducedToWhatFitsInstead");
        assertThat(closingReason(journey)).isEqualTo("introducedElsewhere");
    }

    @Test
    void aDeclineWithoutItsReasonIsRefused() {
        Journey journey = atDecision();

        assertThatThrownBy(() -> journey.does("decideEligibility", answers("decision", "declined")))
                .isInstanceOf(Refusal.class);
        assertThat(journey).isWaitingAt("decideEligibility");
    }

    @Test
    void withoutAgreementToShareThePersonIsIntroducedElsewhereAndNothingCrossesOver() {
        Journey journey =
                start().does("talkAboutWhatThePersonWants", with(theyTalked(), "agreementToShare", "notAgreed"));

        assertThat(journey).isWaitingAt("introduceThePersonToWhatFitsInstead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bestInterests", "legalDuty", "vitalInterests"})
    void anAlternativeToAgreementSharesOnlyWithWhoDecidedAndWhy(String alternative) {
        Journey journey = start();
        Map<String, Object> bare = with(theyTalked(), "agreementToShare", alternative);

        assertThatThrownBy(() -> journey.does("talkAboutWhatThePersonWants", bare))
                .isInstanceOf(Refusal.class);
        journey.does(
                "talkAboutWhatThePersonWants",
                with(bare, "whoDecided", "Doctor Okafor", "whyDecided", "Could not weigh it up that week"));
        assertThat(journey).isWaitingAt("sendTheReferralAndItsEvidence");
    }

    @Test
    void aPersonOfTwentyWhoWishesToStudyIsSuggestedTheEducationStrand() {
        Journey journey = journeys.start("referral", "careCoordinator", with(aReferral(), "dateOfBirth", "2006-05-01"));
        journey.does("talkAboutWhatThePersonWants", with(theyTalked(), "wishesToStudy", "yes"))
                .does("sendTheReferralAndItsEvidence", theReferral(TODAY));

        assertThat(journey).explains("decideEligibility", "education");
        journey.does("decideEligibility", with(eligible(), "strand", "education"));
        assertThat(journeys.database()
                        .sql("select strand from episode where id = ?")
                        .param(journey.episode())
                        .query(String.class)
                        .single())
                .isEqualTo("education");
    }

    @Test
    void aPersonWhoWantsToBeHeardIsSuggestedAdvocacy() {
        Journey journey = start();
        journey.does("talkAboutWhatThePersonWants", with(theyTalked(), "whatMattersMost", "rightsAndBeingHeard"))
                .does("sendTheReferralAndItsEvidence", theReferral(TODAY));

        assertThat(journey).explains("decideEligibility", "advocacy");
    }

    @Test
    void aReferralNobodyAllocatesForTwoWorkingDaysAlertsTheManagerAlsoOverABankHoliday() {
        // Thursday 24 December 2026: Friday 25, the weekend and Monday 28 (for Boxing Day) do not count.
        journeys.clock().turnTo(london("2026-12-24T10:00"));
        Journey journey = atAllocation();
        assertThat(journey.step("allocateADevelopmentWorker").getDueDate().toInstant())
                .isEqualTo(london("2026-12-30T16:30"));

        journey.timeIs(london("2026-12-30T16:29"));
        assertThat(journey.step("allocateADevelopmentWorker").getPriority()).isEqualTo(50);
        assertThat(notices(journey)).isZero();

        journey.timeIs(london("2026-12-30T16:31"));
        assertThat(journey.step("allocateADevelopmentWorker").getPriority()).isEqualTo(100);
        assertThat(notices(journey)).isEqualTo(1);
        assertThat(journey).isWaitingAt("allocateADevelopmentWorker");
        journey.does("allocateADevelopmentWorker", allocatedTo("developmentWorker"));
        assertThat(journey)
                .isWaitingAt("arrangeThePlanningMeeting")
                .isWith("arrangeThePlanningMeeting", "developmentWorker");
    }

    @Test
    void onlyADevelopmentWorkerOfTheReceivingTeamCanBeAllocated() {
        Journey journey = atAllocation();

        assertThatThrownBy(() -> journey.does("allocateADevelopmentWorker", allocatedTo("careCoordinator")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> journey.does("allocateADevelopmentWorker", allocatedTo("developmentWorker2")))
                .isInstanceOf(Refusal.class);
        assertThat(journey).isWaitingAt("allocateADevelopmentWorker");
    }

    @Test
    void twoPeopleOfTheSameNameAndBirthDateAreKeptApartAndFlagged() {
        Map<String, Object> namesake = aReferral();
        Journey first = journeys.start("referral", "careCoordinator", namesake);
        Journey second = journeys.start("referral", "careCoordinator2", namesake);

        assertThat(first.person()).isNotEqualTo(second.person());
        assertThat(journeys.database()
                        .sql("select count(*) from possibly_same where person_id = ? and other_id = ?")
                        .param(second.person())
                        .param(first.person())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePersonIsTheSameOnlyWhenNhsNumberAndBirthDateAgree() {
        Map<String, Object> known = with(aReferral(), "nhsNumber", "943 476 5919");
        Journey first = journeys.start("referral", "careCoordinator", known);
        Journey again = journeys.start("referral", "careCoordinator", known);
        Journey other = journeys.start("referral", "careCoordinator", with(known, "dateOfBirth", "1950-01-31"));

        assertThat(again.person()).isEqualTo(first.person());
        assertThat(other.person()).isNotEqualTo(first.person());
    }

    private Journey start() {
        return journeys.start("referral", "careCoordinator", aReferral());
    }

    private Journey sentWith(Map<String, Object> referral) {
        return start().does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", referral);
    }

    private Journey atDecision() {
        return sentWith(theReferral(today()));
    }

    private Journey atAllocation() {
        return atDecision().does("decideEligibility", eligible());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journeys.clock().instant(), java.time.ZoneId.of("Europe/London"));
    }

    private String currentParticipant(Journey journey, String role) {
        return journeys.database()
                .sql("select worker_id from participant where episode_id = ? and role_id = ? and is_current")
                .param(journey.episode())
                .param(role)
                .query(String.class)
                .single();
    }

    private List<String> milestones(Journey journey) {
        return journeys.database()
                .sql("select name from milestone where episode_id = ?")
                .param(journey.episode())
                .query(String.class)
                .list();
    }

    private int notices(Journey journey) {
        return journeys.database()
                .sql("select count(*) from notice where episode_id = ? and role_id = 'teamManager'")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }

    private String closingReason(Journey journey) {
        return journeys.database()
                .sql("select closing_reason from episode where id = ?")
                .param(journey.episode())
                .query(String.class)
                .single();
    }

    private Object variable(Journey journey, String name) {
        return journeys.engine().getRuntimeService().getVariable(journey.instance(), name);
    }
}
