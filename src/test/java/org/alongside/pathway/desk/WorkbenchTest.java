package org.alongside.pathway.desk;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.form.Sheet.Group;
import org.alongside.pathway.form.Sheet.Part;
import org.alongside.pathway.form.Sheet.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class WorkbenchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Journeys journeys;

    @Autowired
    private Workbench workbench;

    private Journey journey;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
    }

    @Test
    void aStepIsOpenedWithItsFormAsDrawnAndWhatFollowsOnWhichAnswer() {
        StepPaper paper = workbench.open(step("talkAboutWhatThePersonWants"), "careCoordinator");

        assertThat(paper.objection()).isNull();
        assertThat(paper.line().owner()).isEqualTo("careCoordinator");
        assertThat(paper.line().pathwayName()).isEqualTo("Referral to The Pod");
        assertThat(questions(paper.sheet().parts()))
                .containsExactlyElementsOf(
                        paper.form().fields().stream().map(field -> field.key()).toList());
        assertThat(paper.next()).isNotEmpty().allMatch(next -> next.then().size() == 1);
        assertThat(touches()).isOne();
    }

    @Test
    void aStepOfOthersIsReadWithTheReasonWhyItIsNotTheirsAndIsNotTouched() {
        StepPaper paper = workbench.open(step("talkAboutWhatThePersonWants"), "careCoordinator2");

        assertThat(paper.objection()).contains("belongs to the worker who is named for this person");
        assertThat(touches()).isZero();
    }

    @Test
    void whatIsWrongIsSaidFieldByFieldAndNothingIsKept() {
        WrongAnswers wrong = catchThrowableOfType(
                WrongAnswers.class,
                () -> workbench.complete(step("talkAboutWhatThePersonWants"), "careCoordinator", Map.of()));

        assertThat(wrong.fields())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.key()).isNotBlank());
        assertThat(journey).isWaitingAt("talkAboutWhatThePersonWants");
    }

    @Test
    void completingThroughADeskGoesOnAsThroughTasklist() {
        workbench.complete(step("talkAboutWhatThePersonWants"), "careCoordinator", theyTalked());

        assertThat(journey).isWaitingAt("sendTheReferralAndItsEvidence");
    }

    @Test
    void anActIsOfferedToThoseWhoMayStartItAndStartedAboutItsEpisode() {
        assertThat(workbench.startableBy("careCoordinator"))
                .extracting(Startable::pathway)
                .contains("referral", "closing", "concern", "huddleNote")
                .doesNotContain("conversations", "meetings");

        var about = workbench.start(
                "closing",
                "careCoordinator",
                answers("episode", reference(), "closingReason", "moved", "whatIsStillOpen", "All of it is seen to"));

        assertThat(about.id()).isEqualTo(journey.episode());
        assertThat(journey).isWaitingAt();
    }

    @Test
    void aPathwayOfOtherRolesCannotBeStarted() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> workbench.paperToStart("conversations", "careCoordinator"));

        assertThat(refusal.status()).isEqualTo(403);
    }

    @Test
    void aManagerChangesATargetWithAReasonAndTheFirstTargetIsKept() {
        aReferralWasSent();
        String step = step("decideEligibility");
        Instant first = workbench.open(step, "teamManager").line().due();
        Instant later = first.plus(Duration.ofDays(3));

        workbench.retarget(step, "teamManager", later, "The plan is being rewritten");

        StepLine line = workbench.open(step, "teamManager").line();
        assertThat(line.due()).isEqualTo(later);
        assertThat(line.firstDue()).isEqualTo(first);
        assertThat(journeys.database()
                        .sql("select because from target_change where step_id = ?")
                        .param(step)
                        .query(String.class)
                        .list())
                .containsExactly("The plan is being rewritten");
    }

    @Test
    void nobodyButTheTeamsManagerChangesATargetAndOnlyWithAReasonToADayAhead() {
        aReferralWasSent();
        String step = step("decideEligibility");
        Instant later = journeys.clock().instant().plus(Duration.ofDays(9));

        assertThat(refused(step, "careCoordinator", later, "Too much to do")).contains("Only the team's manager");
        assertThat(refused(step, "teamManager", later, " ")).contains("Say why");
        assertThat(refused(step, "teamManager", journeys.clock().instant(), "Too much"))
                .contains("in the future");
    }

    private String refused(String step, String worker, Instant due, String because) {
        return catchThrowableOfType(Refusal.class, () -> workbench.retarget(step, worker, due, because))
                .sentence();
    }

    private void aReferralWasSent() {
        journey.does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(TODAY));
    }

    private String step(String element) {
        return journeys.database()
                .sql("select step_id from open_step where episode_id = ? and step = ?")
                .param(journey.episode())
                .param(element)
                .query(String.class)
                .single();
    }

    private String reference() {
        return journeys.database()
                .sql("select reference from episode where id = ?")
                .param(journey.episode())
                .query(String.class)
                .single();
    }

    private int touches() {
        return journeys.database()
                .sql("select count(*) from step_log where episode_id = ? and event = 'touched'")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }

    private static List<String> questions(List<Part> parts) {
        List<String> keys = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Question question) keys.add(question.field().key());
            if (part instanceof Group group) keys.addAll(questions(group.parts()));
        }
        return keys;
    }
}
