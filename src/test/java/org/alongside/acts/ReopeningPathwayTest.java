package org.alongside.acts;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class ReopeningPathwayTest {

    @Autowired
    private Journeys journeys;

    private Journey journey;

    @BeforeEach
    void aReferralWasClosedEarly() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral());
        journey.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "withdrew", "whatIsStillOpen", "Her sister looks after the rest"));
    }

    @Test
    void theEpisodeGoesOnBeforeTheStepTheManagerPicksWithTheSamePeople() {
        journey.act("reopening", "teamManager", before("referral.bringWhatIsMissing"));

        assertThat(journey).isWaitingAt("bringWhatIsMissing").isWith("bringWhatIsMissing", "careCoordinator");
    }

    @Test
    void whatWasNotAnsweredInThisRunCountsAsNotAnswered() {
        journey.act("reopening", "teamManager", before("referral.decideEligibility"));
        assertThat(journey).explains("decideEligibility", "No strand is suggested");

        journey.does("decideEligibility", eligible());
        assertThat(journey).isWaitingAt("allocateADevelopmentWorker");
    }

    @Test
    void theLogTellsOfANewRunInTheSameEpisodeThatIsThereByTheReopening() {
        journey.act("reopening", "teamManager", before("referral.decideEligibility"));

        assertThat(journeys.database()
                        .sql("""
                                select pathway || ' ' || origin from step_log
                                where episode_id = ? and kind = 'pathway' and event = 'created' order by seq""")
                        .param(journey.episode())
                        .query(String.class)
                        .list())
                .containsExactly("referral new", "closing new", "reopening new", "referral reopened");
    }

    @Test
    void aReopenedEpisodeCanBeClosedAgain() {
        journey.act("reopening", "teamManager", before("referral.sendTheReferralAndItsEvidence"));
        journey.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "moved", "whatIsStillOpen", "Her sister looks after the rest"));

        assertThat(journey).isWaitingAt();
        assertThat(journeys.database()
                        .sql("select closing_reason from episode where id = ?")
                        .param(journey.episode())
                        .query(String.class)
                        .single())
                .isEqualTo("moved");
    }

    @Test
    void ninetyDaysAfterItsClosingItIsStillReopenedAndADayLaterNotAnyMore() {
        journeys.clock().turnTo(london("2027-02-01T09:00"));
        assertThatThrownBy(() -> journey.act("reopening", "teamManager", before("referral.decideEligibility")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("could be reopened for 90 days");
        assertThat(answersKept()).isEqualTo(2);

        journeys.clock().turnTo(london("2027-01-31T23:00"));
        journey.act("reopening", "teamManager", before("referral.decideEligibility"));
        assertThat(journey).isWaitingAt("decideEligibility");
    }

    @Test
    void onlyAManagerOfTheEpisodeReopensIt() {
        Map<String, Object> asked = before("referral.decideEligibility");
        assertThatThrownBy(() -> journey.act("reopening", "careCoordinator", asked))
                .isInstanceOf(Refusal.class);
        journeys.database()
                .sql("delete from episode_team where episode_id = ?")
                .param(journey.episode())
                .update();
        assertThatThrownBy(() -> journey.act("reopening", "teamManager2", asked))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anOpenEpisodeIsNotReopened() {
        journey.act("reopening", "teamManager", before("referral.decideEligibility"));
        assertThatThrownBy(() -> journey.act("reopening", "teamManager", before("referral.decideEligibility")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("open already");
    }

    @Test
    void aStepThatIsNotOfferedIsRefused() {
        assertThatThrownBy(() -> journey.act("reopening", "teamManager", before("referral.closingDecided")))
                .isInstanceOf(Refusal.class);
    }

    private static Map<String, Object> before(String step) {
        return answers("reopeningBecause", "She rang: she wants to go on after all", "beforeStep", step);
    }

    private int answersKept() {
        return journeys.database()
                .sql("select count(*) from answers where episode_id = ?")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }
}
