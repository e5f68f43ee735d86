package org.alongside.conversation;

import static org.alongside.conversation.ConversationAnswers.aChangedPlan;
import static org.alongside.conversation.ConversationAnswers.aGoodLifePlan;
import static org.alongside.conversation.ConversationAnswers.thePlan;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.conversation.State.WORKER;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Building a good life: the plan and its reviews. */
@JourneyTest
class ConversationThreeTest {

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void thePlanIsStampedAndThePersonStaysOnTheCaseload() {
        Journey journey = State.PLANNING.reached(journeys).does("makeAGoodLifePlan", aGoodLifePlan());

        assertThat(journey).isWaitingAt();
        assertThat(told(journey).milestone("longTermPlanMade")).contains(TurnableClock.MONDAY);
        assertThat(told(journey).isOnTheCaseload()).isTrue();
        assertThat(told(journey).milestone("resolved")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "declined", "notNow"})
    void aFamilyGroupConferenceIsOfferedAndAnyAnswerWillDo(String answer) {
        Journey journey = State.PLANNING
                .reached(journeys)
                .does("makeAGoodLifePlan", with(aGoodLifePlan(), "familyGroupConference", answer));

        assertThat(journey).isWaitingAt();
    }

    @Test
    void aPlanThatDoesNotSayWhetherOneWasWantedStaysOpen() {
        Journey journey = State.PLANNING.reached(journeys);

        assertThatThrownBy(() -> journey.does("makeAGoodLifePlan", with(aGoodLifePlan(), "familyGroupConference", "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("family group conference");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "in an ordinary month, 2026-09-07T10:00, 2026-10-19T10:00, 2026-10-26T16:30",
        "at Christmas, 2026-11-09T10:00, 2026-12-21T10:00, 2026-12-30T16:30",
        "when the clocks go forward at Easter, 2027-02-15T10:00, 2027-03-29T11:00, 2027-04-06T16:30",
        "on a Saturday before Christmas, 2026-11-07T10:00, 2026-12-19T10:00, 2026-12-30T16:30",
        "on a Friday evening before Christmas, 2026-11-06T20:00, 2026-12-18T20:00, 2026-12-30T16:30"
    })
    void aPlanIsReviewedSixWeeksAfterItsStartAndDoneByEight(String when, String made, String review, String due) {
        journeys.clock().turnTo(london(made));
        Journey journey = State.WAITING_FOR_THE_REVIEW.reached(journeys);

        journey.timeIs(london(review).minusSeconds(1));
        assertThat(journey).isWaitingAt();
        journey.timeIs(london(review));

        assertThat(journey).isWaitingAt("reviewThePlan").isWith("reviewThePlan", WORKER);
        assertThat(journey.step("reviewThePlan").getDueDate().toInstant()).isEqualTo(london(due));
        assertThat(LocalDate.parse(due.substring(0, 10)))
                .isBeforeOrEqualTo(LocalDate.parse(made.substring(0, 10)).plusWeeks(8));
    }

    @Test
    void aPlanThatGoesOnIsReviewedAgainWithinTwelveMonths() {
        Journey journey = State.WAITING_FOR_THE_NEXT_REVIEW.reached(journeys);
        Instant next = london("2027-11-14T10:00");

        journey.timeIs(next.minusSeconds(1));
        assertThat(journey).isWaitingAt();
        journey.timeIs(next);

        assertThat(journey).isWaitingAt("reviewThePlan");
        assertThat(journey.step("reviewThePlan").getDueDate().toInstant()).isBefore(london("2027-12-14T10:00"));
        journey.does("reviewThePlan", thePlan("goesOn"));
        assertThat(journey).isWaitingAt();
    }

    @Test
    void aChangedPlanIsReviewedSixWeeksAfterTheChangeAndNotBefore() {
        Journey journey = State.CHANGING_THE_PLAN.reached(journeys);
        Instant changed = london("2026-12-18T14:00");
        journey.timeIs(changed).does("changeThePlan", aChangedPlan());

        journey.timeIs(london("2027-01-29T14:00").minusSeconds(1));
        assertThat(journey).isWaitingAt();
        journey.timeIs(london("2027-01-29T14:00"));
        assertThat(journey).isWaitingAt("reviewThePlan");
    }

    @Test
    void aPlanThatHasDoneItsWorkEndsTheEpisode() {
        Journey journey = State.REVIEWING.reached(journeys).does("reviewThePlan", thePlan("ended"));

        assertThat(journey).hasEndedAt("theConversationsEnd");
        assertThat(told(journey).closedAs()).contains("planEnded");
        assertThat(told(journey).workers()).containsExactly(WORKER);
        told(journey).nothingIsLeft();
        LogAgainstHistory.of(journeys, journey).agree();
    }

    private Told told(Journey journey) {
        return new Told(journeys, journey);
    }
}
