package org.alongside.conversation;

import static org.alongside.conversation.ConversationAnswers.anEmergencyPlan;
import static org.alongside.conversation.ConversationAnswers.notOverYet;
import static org.alongside.conversation.ConversationAnswers.theCrisisIsOver;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In a crisis the manager hears at the agreed hour that there was no contact, and the work goes on. */
@JourneyTest
class NoContactTest {

    private static final int URGENT = 100;

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "on a working day, 24, 2026-11-02T10:00, 2026-11-03T10:00",
        "over a night, 8, 2026-11-02T22:30, 2026-11-03T06:30",
        "over a weekend, 24, 2026-11-07T09:00, 2026-11-08T09:00",
        "over bank holidays, 48, 2026-12-24T15:00, 2026-12-26T15:00",
        "when the clocks go forward, 24, 2027-03-27T12:00, 2027-03-28T13:00",
        "when the clocks go back, 24, 2026-10-24T12:00, 2026-10-25T11:00"
    })
    void theManagerIsToldExactlyThenAndTheStepStaysOpen(String when, int hours, String contact, String alert) {
        journeys.clock().turnTo(london(contact));
        Journey journey = stayingClose(hours);

        journey.timeIs(london(alert).minusSeconds(1));
        assertThat(told(journey).notices()).isEmpty();
        assertThat(journey.step("stayClose").getPriority()).isLessThan(URGENT);

        journey.timeIs(london(alert));
        assertThat(told(journey).notices())
                .containsExactly(
                        "thepod teamManager: In a crisis there was no contact for the hours that were agreed.");
        assertThat(journey)
                .isWaitingAt("stayClose", "lookAtTheAlert")
                .offers("lookAtTheAlert", "thepodTeamManager")
                .explains("lookAtTheAlert", "In a crisis there was no contact");
        assertThat(journey.step("stayClose").getPriority()).isEqualTo(URGENT);
    }

    @Test
    void theManagerIsToldOnceForOneSilenceHoweverLongItLasts() {
        Journey journey = stayingClose(24).timeIs(london("2026-11-20T10:00"));

        assertThat(told(journey).notices()).hasSize(1);
    }

    @Test
    void eachContactStartsTheHoursAgain() {
        Journey journey = stayingClose(24).timeIs(london("2026-11-03T09:00")).does("stayClose", notOverYet());

        journey.timeIs(london("2026-11-04T09:00").minusSeconds(1));
        assertThat(told(journey).notices()).isEmpty();
        journey.timeIs(london("2026-11-04T09:00"));
        assertThat(told(journey).notices()).hasSize(1);
    }

    @Test
    void aSecondSilenceIsToldAgain() {
        Journey journey = stayingClose(24).timeIs(london("2026-11-03T10:00")).does("stayClose", notOverYet());
        assertThat(journey.step("stayClose").getPriority()).isLessThan(URGENT);

        journey.timeIs(london("2026-11-04T10:00"));

        assertThat(told(journey).notices()).hasSize(2);
    }

    @Test
    void aContactAfterTheAlertStillCounts() {
        Journey journey = stayingClose(24).timeIs(london("2026-11-03T11:00")).does("stayClose", theCrisisIsOver());

        assertThat(journey).isWaitingAt("conversationOne", "lookAtTheAlert");
        journey.timeIs(journeys.clock().instant().plus(Duration.ofDays(3)));
        assertThat(told(journey).notices()).hasSize(1);
    }

    private Journey stayingClose(int hours) {
        return State.MAKING_AN_EMERGENCY_PLAN
                .reached(journeys)
                .does("makeAnEmergencyPlan", with(anEmergencyPlan(), "agreedHours", hours));
    }

    private Told told(Journey journey) {
        return new Told(journeys, journey);
    }
}
