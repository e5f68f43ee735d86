package org.alongside.conversation;

import static org.alongside.community.CommunityAnswers.goingAlong;
import static org.alongside.community.CommunityAnswers.informationOnly;
import static org.alongside.community.CommunityAnswers.theIntroduction;
import static org.alongside.conversation.ConversationAnswers.resolved;
import static org.alongside.conversation.ConversationAnswers.thingsAre;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.conversation.State.WORKER;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.alongside.community.Made;
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

/** Three months after conversation 1 the same worker asks whether it still holds. */
@JourneyTest
class FollowUpTest {

    private static final Instant THREE_MONTHS_ON = london("2027-02-02T10:00");

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void itComesThreeMonthsAfterwardsAndNotBefore() {
        Journey journey = State.CONVERSATION_ONE.reached(journeys).does("conversationOne", resolved());

        journey.timeIs(THREE_MONTHS_ON.minusSeconds(1));
        assertThat(journey).isWaitingAt();
        journey.timeIs(THREE_MONTHS_ON);

        assertThat(journey)
                .isWaitingAt("askHowThingsAre")
                .isWith("askHowThingsAre", WORKER)
                .explains("askHowThingsAre", "There is no introduction that anybody could be asked about.");
        assertThat(told(journey).isOnTheCaseload()).isFalse();
    }

    @Test
    void eachIntroductionIsAskedAboutOnceAndInformationIsNot() {
        Journey journey = followingUp();
        List<String> made = new Made(journeys, journey).ids();

        journey.does("askWhetherAnIntroductionHolds", theIntroduction(made.get(1), "yes"));
        assertThat(journey).isWaitingAt("askWhetherAnIntroductionHolds");
        for (String asked : List.of(made.get(1), made.get(2), "no such introduction")) {
            assertThatThrownBy(() -> journey.does("askWhetherAnIntroductionHolds", theIntroduction(asked, "no")))
                    .isInstanceOf(Refusal.class);
        }
        journey.does("askWhetherAnIntroductionHolds", theIntroduction(made.get(0), "neverStarted"));

        assertThat(journey)
                .isWaitingAt("askHowThingsAre")
                .explains("askHowThingsAre", "Introductions that still hold: 1 of 2.");
    }

    @Test
    void theIntroductionOfAnotherPersonCannotBeAnsweredFor() {
        String theirs = new Made(journeys, followingUp()).ids().get(0);
        Journey journey = followingUp();

        assertThatThrownBy(() -> journey.does("askWhetherAnIntroductionHolds", theIntroduction(theirs, "yes")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anIntroductionThatDidNotHoldLeadsBackToConversationOneAndTheCaseload() {
        Journey journey = State.FOLLOWING_UP.reached(journeys);
        String made = new Made(journeys, journey).ids().get(0);

        journey.does("askWhetherAnIntroductionHolds", theIntroduction(made, "no"))
                .does("askHowThingsAre", thingsAre("yes"));

        assertThat(journey).isWaitingAt("conversationOne").isWith("conversationOne", WORKER);
        assertThat(told(journey).isOnTheCaseload()).isTrue();
    }

    @Test
    void aLaterFollowUpAsksAgainAboutWhatStillHeld() {
        Journey journey = State.FOLLOWING_UP.reached(journeys);
        Made made = new Made(journeys, journey);
        journey.does("askWhetherAnIntroductionHolds", theIntroduction(made.ids().get(0), "yes"))
                .does("askHowThingsAre", thingsAre("yes"))
                .does("conversationOne", with(resolved(), "anythingToIntroduce", "yes"))
                .does("makeAnIntroduction", goingAlong("The allotments"))
                .timeIs(State.in(journeys, Period.ofMonths(3)));

        made.ids().forEach(id -> journey.does("askWhetherAnIntroductionHolds", theIntroduction(id, "yes")));

        assertThat(journey).explains("askHowThingsAre", "Introductions that still hold: 2 of 2.");
        assertThat(made.whetherTheyHeld()).containsExactly("yes", "yes", "yes");
        assertThat(told(journey).milestone("resolved"))
                .as("the first time counts")
                .contains(TurnableClock.MONDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "neverStarted"})
    void whatWasOverAtAnEarlierFollowUpIsNotAskedAboutAgain(String over) {
        Journey journey = State.FOLLOWING_UP.reached(journeys);
        String made = new Made(journeys, journey).ids().get(0);

        journey.does("askWhetherAnIntroductionHolds", theIntroduction(made, over))
                .does("askHowThingsAre", thingsAre("yes"))
                .does("conversationOne", resolved())
                .timeIs(State.in(journeys, Period.ofMonths(3)));

        assertThat(journey)
                .isWaitingAt("askHowThingsAre")
                .explains("askHowThingsAre", "Introductions that still hold: 0 of 1.");
    }

    @Test
    void whatCouldNotBeAskedIsSaidSoCountsForNothingAndIsAskedNextTime() {
        Journey journey = State.FOLLOWING_UP.reached(journeys);
        String made = new Made(journeys, journey).ids().get(0);

        journey.does("askWhetherAnIntroductionHolds", theIntroduction(made, "couldNotAsk"));
        assertThat(journey)
                .isWaitingAt("askHowThingsAre")
                .explains("askHowThingsAre", "There is no introduction that anybody could be asked about.");
        journey.does("askHowThingsAre", thingsAre("yes"))
                .does("conversationOne", resolved())
                .timeIs(State.in(journeys, Period.ofMonths(3)));

        assertThat(journey).isWaitingAt("askWhetherAnIntroductionHolds");
    }

    @Test
    void whenNobodyCouldBeAskedTheEpisodeEndsWithANoteOfWhatWasTried() {
        Journey journey = State.ASKING_HOW_THINGS_ARE.reached(journeys);

        assertThatThrownBy(() -> journey.does("askHowThingsAre", with(thingsAre("couldNotAsk"), "howThingsAre", "")))
                .isInstanceOf(Refusal.class);
        journey.does("askHowThingsAre", thingsAre("couldNotAsk"));

        assertThat(journey).hasEndedAt("theConversationsEnd");
    }

    @Test
    void whenThingsAreWellTheEpisodeEndsAsResolved() {
        Journey journey = State.ASKING_HOW_THINGS_ARE.reached(journeys).does("askHowThingsAre", thingsAre("no"));

        assertThat(journey).hasEndedAt("theConversationsEnd");
        assertThat(told(journey).closedAs()).contains("resolved");
        told(journey).nothingIsLeft();
    }

    /** Two introductions and one piece of information. */
    private Journey followingUp() {
        return State.INTRODUCING
                .reached(journeys)
                .does("makeAnIntroduction", with(goingAlong("The choir"), "anotherIntroduction", "yes"))
                .does("makeAnIntroduction", with(goingAlong("The allotments"), "anotherIntroduction", "yes"))
                .does("makeAnIntroduction", informationOnly())
                .timeIs(State.in(journeys, Period.ofMonths(3)));
    }

    private Told told(Journey journey) {
        return new Told(journeys, journey);
    }
}
