package org.alongside.righting;

import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.resolved;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.referral.ReferralAnswers.declined;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.meeting.MeetingJourney;
import org.alongside.meeting.MeetingStates;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.desk.Correcting;
import org.alongside.pathway.desk.PuttingRight;
import org.alongside.record.AnswersKept;
import org.alongside.record.Document;
import org.alongside.record.DocumentKind;
import org.alongside.record.Documents;
import org.alongside.record.KeptAnswers;
import org.alongside.record.People;
import org.alongside.record.PutRight;
import org.alongside.referral.ReferralStates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class CorrectingTest {

    private static final String WHY = "I misheard it on the telephone";

    @Autowired
    private Journeys journeys;

    @Autowired
    private PuttingRight right;

    @Autowired
    private AnswersKept kept;

    @Autowired
    private People people;

    @Autowired
    private Documents documents;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void aCorrectedAnswerIsReadInItsNewWordsWithTheOldOnesKept() {
        Righting episode = of(atTalked());
        String before = theAnswer(episode, "talkAboutWhatThePersonWants").content();

        corrects(
                "careCoordinator",
                episode,
                "talkAboutWhatThePersonWants",
                answers("whatThePersonWants", "To be at the library again by spring"));

        KeptAnswers now = theAnswer(episode, "talkAboutWhatThePersonWants");
        assertThat(now.content())
                .contains("To be at the library again by spring")
                .contains("\"whatMattersMost\":\"newConnections\"")
                .doesNotContain("allotment");
        assertThat(now.corrections())
                .singleElement()
                .returns(before, PutRight::was)
                .returns(WHY, PutRight::because)
                .returns("Carys Holloway", PutRight::workerName)
                .returns(journeys.clock().instant(), PutRight::at);
        assertThat(journeys.database()
                        .sql("select new_content from correction where episode_id = ?")
                        .param(episode.journey().episode())
                        .query(String.class)
                        .single())
                .isEqualTo(now.content());
    }

    @Test
    void whatIsCorrectedGoesToItsPlaceInTheRecord() {
        Righting episode = of(journeys.start("conversations", "socialWorker", aPerson()));
        corrects(
                "socialWorker",
                episode,
                "thePersonGetsInTouch",
                answers("dateOfBirth", "1950-02-03", "communicationNeeds", "Signs"));
        assertThat(people.of(ref(episode)))
                .returns(LocalDate.of(1950, 2, 3), person -> person.dateOfBirth())
                .returns("Signs", person -> person.communicationNeeds());
    }

    @Test
    void whatIsCorrectedOfADocumentLeavesTheRestOfItAndTheOthersAsTheyWere() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("decideEligibility"));
        int before = rows(episode, "document");
        corrects("careCoordinator", episode, "sendTheReferralAndItsEvidence", answers("carePlanDated", "2026-10-11"));
        Document carePlan = documents.of(ref(episode)).stream()
                .filter(document ->
                        document.kind() == DocumentKind.of("carePlan").orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(carePlan)
                .returns(LocalDate.of(2026, 10, 11), Document::dated)
                .returns(LocalDate.of(2027, 10, 8), Document::validUntil)
                .returns("Ward sister Ama", Document::vouchedBy);
        assertThat(rows(episode, "document")).isEqualTo(before + 1);
    }

    @Test
    void whatRoutesPinsOrTellsOfAMeetingStaysAndSaysHowToMendIt() {
        Righting talked = of(atTalked());
        assertThat(fixed(talked, "talkAboutWhatThePersonWants"))
                .containsOnlyKeys("whatMattersMost", "wishesToStudy", "agreementToShare");
        assertThat(fixed(talked, "referralStarts")).containsOnlyKeys("receivingTeam");
        Righting met = of(new MeetingStates(new MeetingJourney(journeys)).waitingAt("explainTheRelationship"));
        assertThat(fixed(met, "holdThePlanningMeeting"))
                .containsKeys("happened", "personThere", "paymentAsked")
                .doesNotContainKeys("outcomesDiscussed", "reasonDiscussed");
        assertThat(refusal(() -> corrects(
                        "careCoordinator",
                        talked,
                        "talkAboutWhatThePersonWants",
                        answers("whatThePersonWants", "Rest", "agreementToShare", "notAgreed"))))
                .startsWith("“May the referral be shared with The Pod?” stays as it is. It decides how")
                .contains("take the step back");
    }

    @Test
    void whatWasAnsweredAnewSinceIsCorrectedThere() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("bringWhatIsMissing"));
        episode.journey()
                .does("bringWhatIsMissing", answers("carePlanDated", "2026-10-20", "carePlanValidUntil", "2027-10-19"));
        assertThat(fixed(episode, "sendTheReferralAndItsEvidence"))
                .containsKeys("carePlanDated", "carePlanValidUntil", "carePlanVouchedBy")
                .doesNotContainKeys("riskAssessmentDated", "reasonForReferral");
    }

    @Test
    void aCorrectionIsCheckedAgainstTheFormAsTheFirstTime() {
        Righting episode = of(atTalked());
        WrongAnswers wrong = catchThrowableOfType(
                WrongAnswers.class,
                () -> corrects(
                        "careCoordinator", episode, "talkAboutWhatThePersonWants", answers("whatThePersonWants", " ")));
        assertThat(wrong.fields()).singleElement().returns("whatThePersonWants", field -> field.key());
        assertThat(rows(episode, "correction")).isZero();
    }

    @Test
    void aReasonAndAChangeAreNeeded() {
        Righting episode = of(atTalked());
        long answers = episode.answers("talkAboutWhatThePersonWants");
        Map<String, Object> same = answers("whatThePersonWants", theyTalked().get("whatThePersonWants"));
        assertThat(refusal(() -> right.correct(answers, "careCoordinator", 0, same, WHY)))
                .isEqualTo("Nothing has been changed.");
        assertThat(refusal(
                        () -> right.correct(answers, "careCoordinator", 0, answers("whatThePersonWants", "Rest"), " ")))
                .isEqualTo("Say why.");
        assertThat(refusal(() -> right.correct(
                        answers, "careCoordinator", 0, answers("whatThePersonWants", "Rest"), "x".repeat(1001))))
                .contains("1,000 characters");
    }

    @Test
    void whoeverIsSecondIsTold() {
        Righting episode = of(atTalked());
        corrects("careCoordinator", episode, "talkAboutWhatThePersonWants", answers("whatThePersonWants", "Rest"));
        assertThat(refusal(() -> corrects(
                        "teamManager2",
                        episode,
                        "talkAboutWhatThePersonWants",
                        answers("whatThePersonWants", "Peace"))))
                .startsWith("Somebody has corrected");
        right.correct(
                episode.answers("talkAboutWhatThePersonWants"),
                "teamManager2",
                1,
                answers("whatThePersonWants", "Peace"),
                WHY);
        assertThat(theAnswer(episode, "talkAboutWhatThePersonWants").corrections())
                .extracting(PutRight::workerName)
                .containsExactly("Tobias Greer", "Carys Holloway");
    }

    @Test
    void whoGaveAnAnswerOrAManagerCorrectsItAndNobodyElse() {
        Righting episode = of(atTalked());
        assertThat(objection(episode, "careCoordinator")).isNull();
        assertThat(objection(episode, "teamManager2")).isNull();
        assertThat(objection(episode, "teamManager"))
                .as("of the receiving team")
                .isNull();
        assertThat(objection(episode, "careCoordinator3")).startsWith("Only the worker who answered");
        assertThat(objection(episode, "socialWorker2")).startsWith("Only the worker who answered");
    }

    @Test
    void inAClosedEpisodeOnlyTheManagerCorrects() {
        Righting episode = of(atTalked());
        episode.journey()
                .act(
                        "closing",
                        "careCoordinator",
                        answers("closingReason", "moved", "whatIsStillOpen", "All of it is seen to"));
        assertThat(objection(episode, "careCoordinator")).contains("is closed. A manager");
        corrects("teamManager2", episode, "talkAboutWhatThePersonWants", answers("whatThePersonWants", "Rest"));
        assertThat(theAnswer(episode, "talkAboutWhatThePersonWants").content()).contains("Rest");
    }

    @Test
    void whatWasTakenBackStaysAsItWas() {
        Righting episode = of(new ReferralStates(journeys).waitingAt("decideEligibility"));
        episode.journey().does("decideEligibility", declined());
        long first = episode.answers("decideEligibility");
        episode.takesBack("teamManager", "decideEligibility");
        assertThat(right.toCorrect(first, "teamManager").objection()).contains("has been taken back");
        assertThat(theAnswer(episode, "decideEligibility").takenBack())
                .returns("Tamsin Okoro", PutRight::workerName)
                .returns("I ticked the wrong one", PutRight::because);
    }

    @Test
    void aConcernIsCorrectedByItsTellerAndTheManagersAndOpenToNobodyElse() {
        Righting episode = of(journeys.start("conversations", "socialWorker", aPerson()));
        episode.journey().act("concern", "supportWorker", answers("concern", "Bruises", "emergencyServices", "no"));
        long concern = episode.answers("concernRaised");
        assertThat(right.toCorrect(concern, "socialWorker").objection()).isEqualTo("This answer is not open to you.");
        assertThat(right.toCorrect(concern, "teamManager").objection()).isNull();
        assertThat(right.toCorrect(concern, "supportWorker").objection()).startsWith("Only the worker who answered");
    }

    @Test
    void whatWasWrittenAfterACorrectionIsSeenAtTheNextOne() {
        Righting episode = of(journeys.start("conversations", "socialWorker", aPerson()));
        episode.journey().does("conversationOne", resolved());
        corrects("socialWorker", episode, "conversationOne", answers("achieved", "She rang her nephew"));
        Correcting again = right.toCorrect(episode.answers("conversationOne"), "socialWorker");
        assertThat(again.values()).containsEntry("achieved", "She rang her nephew");
        assertThat(again.answers().corrections()).isEqualTo(1);
    }

    private Journey atTalked() {
        return new ReferralStates(journeys).waitingAt("sendTheReferralAndItsEvidence");
    }

    /** Sends the whole form, as a page does: what stands, with these answers in place of those. */
    private void corrects(String worker, Righting episode, String step, Map<String, Object> changed) {
        long answers = episode.answers(step);
        Correcting open = right.toCorrect(answers, worker);
        Map<String, Object> all = new java.util.HashMap<>(open.values());
        all.putAll(changed);
        right.correct(answers, worker, 0, all, WHY);
    }

    private Map<String, String> fixed(Righting episode, String step) {
        return right.toCorrect(episode.answers(step), "teamManager").fixed();
    }

    private String objection(Righting episode, String worker) {
        return right.toCorrect(episode.answers("talkAboutWhatThePersonWants"), worker)
                .objection();
    }

    private KeptAnswers theAnswer(Righting episode, String step) {
        List<KeptAnswers> all = kept.answersOf(ref(episode));
        return all.stream()
                .filter(answers -> answers.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static EpisodeRef ref(Righting episode) {
        return new EpisodeRef(episode.journey().episode(), episode.journey().reference());
    }

    private int rows(Righting episode, String table) {
        return journeys.database()
                .sql("select count(*) from %s where episode_id = ?".formatted(table))
                .param(episode.journey().episode())
                .query(Integer.class)
                .single();
    }

    private Righting of(Journey journey) {
        return new Righting(journeys, right, journey);
    }

    private static String refusal(Runnable call) {
        return catchThrowableOfType(Refusal.class, call::run).sentence();
    }
}
