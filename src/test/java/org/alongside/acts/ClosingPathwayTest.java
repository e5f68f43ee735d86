package org.alongside.acts;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.declined;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
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

@JourneyTest
class ClosingPathwayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final Map<String, Object> WITHDREW =
            answers("closingReason", "withdrew", "whatIsStillOpen", "She asks her sister to help her instead");

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talkAboutWhatThePersonWants",
                "sendTheReferralAndItsEvidence",
                "bringWhatIsMissing",
                "decideEligibility",
                "introduceThePersonToWhatFitsInstead",
                "allocateADevelopmentWorker"
            })
    void aPersonMayWithdrawAtEveryStepAndTheStepVanishesWhileAnswersStay(String step) {
        Journey journey = waitingAt(step);
        String name = journey.step(step).getName();
        int answered = answersKept(journey);

        journey.act("closing", "careCoordinator", WITHDREW);

        assertThat(journey).isWaitingAt().hasEndedAt("closedEarly");
        assertThat(answersKept(journey)).isEqualTo(answered + 1);
        assertThat(stillOpen(journey)).contains(name);
    }

    @Test
    void aClosedEpisodeTakesNoFurtherActs() {
        Journey journey = waitingAt("talkAboutWhatThePersonWants");
        journey.act("closing", "careCoordinator", WITHDREW);

        assertThatThrownBy(() -> journey.act("closing", "careCoordinator", WITHDREW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("closed");
    }

    @Test
    void anEpisodeIsClosedByItsParticipantsOrTheirManagerAndNobodyElse() {
        Journey journey = waitingAt("talkAboutWhatThePersonWants");

        assertThatThrownBy(() -> journey.act("closing", "careCoordinator2", WITHDREW))
                .isInstanceOf(Refusal.class);
        journey.act("closing", "teamManager", WITHDREW);
        assertThat(journey).isWaitingAt();
    }

    @Test
    void anEpisodeWithoutAReasonIsNotClosed() {
        Journey journey = waitingAt("talkAboutWhatThePersonWants");

        assertThatThrownBy(() -> journey.act(
                        "closing", "careCoordinator", answers("whatIsStillOpen", "Her sister looks after the rest")))
                .isInstanceOf(Refusal.class);
        assertThat(journey).isWaitingAt("talkAboutWhatThePersonWants");
    }

    @Test
    void anAllocatedEpisodeCanBeClosedThoughItsReferralHasEnded() {
        Journey journey = waitingAt("allocateADevelopmentWorker")
                .does("allocateADevelopmentWorker", allocatedTo("developmentWorker"));

        journey.act("closing", "developmentWorker", WITHDREW);

        assertThat(journeys.database()
                        .sql("select closing_reason from episode where id = ?")
                        .param(journey.episode())
                        .query(String.class)
                        .single())
                .isEqualTo("withdrew");
    }

    private Journey waitingAt(String step) {
        Journey journey = journeys.start("referral", "careCoordinator", aReferral());
        if (step.equals("talkAboutWhatThePersonWants")) return journey;
        journey.does("talkAboutWhatThePersonWants", theyTalked());
        if (step.equals("sendTheReferralAndItsEvidence")) return journey;
        Map<String, Object> sent = theReferral(TODAY);
        journey.does(
                "sendTheReferralAndItsEvidence",
                step.equals("bringWhatIsMissing") ? without(sent, "carePlanDated") : sent);
        return switch (step) {
            case "introduceThePersonToWhatFitsInstead" -> journey.does("decideEligibility", declined());
            case "allocateADevelopmentWorker" -> journey.does("decideEligibility", eligible());
            default -> journey;
        };
    }

    private int answersKept(Journey journey) {
        return journeys.database()
                .sql("select count(*) from answers where episode_id = ?")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }

    private String stillOpen(Journey journey) {
        return journeys.database()
                .sql("select still_open from episode where id = ?")
                .param(journey.episode())
                .query(String.class)
                .single();
    }
}
