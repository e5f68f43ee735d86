package org.alongside.conversation;

import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.theIntroduction;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.conversation.State.WORKER;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.alongside.community.Made;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Birmingham told of its first half year (December 2018), lived through here by people with made-up names. */
@JourneyTest
class BirminghamStoriesTest {

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void aYoungManWhoLikesCateringAndFootballFindsAJobAndKeepsIt() {
        Journey journey = theConversationOf("Callum Ostrey")
                .does(
                        "conversationOne",
                        answers(
                                "whyInTouch", "He does not want to go to the day centre any more",
                                "worries", "His college years in catering led nowhere, he says",
                                "whatIsWorking", "He passed his catering certificates; he never misses a home match",
                                "whoIsAround", "His grandmother, and an uncle with a car",
                                "community", "The football club cooks for thousands",
                                "nextSteps", "I ring the club's kitchen today",
                                "conversationOutcome", "resolved",
                                "anythingToIntroduce", "yes",
                                "bestWayToIntroduce", "Tell them first how to explain things to somebody with autism"))
                .does(
                        "makeAnIntroduction",
                        answers(
                                "introductionTo", "The kitchen of the football club",
                                "introductionKind", "goingAlong",
                                "whoGoesAlong", "I do, to the interview",
                                "introductionOn", "2026-11-11",
                                "anotherIntroduction", "yes"))
                .does(
                        "makeAnIntroduction",
                        answers(
                                "introductionTo", "A mentor among the cooks",
                                "introductionKind", "goingAlong",
                                "whoGoesAlong", "His uncle, who drives him to work",
                                "introductionOn", "2026-11-16",
                                "anotherIntroduction", "no"));
        assertThat(told(journey).isOnTheCaseload()).isFalse();

        journey.timeIs(State.in(journeys, Period.ofMonths(3)));
        new Made(journeys, journey)
                .ids()
                .forEach(kept -> journey.does("askWhetherAnIntroductionHolds", theIntroduction(kept, "yes")));
        assertThat(journey).explains("askHowThingsAre", "2 of 2");
        journey.does(
                "askHowThingsAre",
                answers("howThingsAre", "He saves his wages for a trip", "needsAnotherConversation", "no"));

        assertThat(told(journey).closedAs()).contains("resolved");
        assertThat(told(journey).workers()).containsExactly(WORKER);
    }

    @Test
    void aMotherWhoFeelsUnwantedMovesWithHerFamilyBesideHer() {
        Journey journey = theConversationOf("Adeline Forde");
        var talked = answers(
                "whyInTouch", "She is in an assessment bed after hospital and is to move to a home for good",
                "worries", "That her daughter does not want her",
                "whatIsWorking", "She says openly what hurts",
                "whoIsAround", "Her daughter and two grandsons",
                "community", "The home is near her old street and her church",
                "nextSteps", "I sit down with her and her family",
                "conversationOutcome", "longerTerm",
                "anythingToIntroduce", "no");
        assertThatThrownBy(() -> journey.does("conversationOne", talked)).isInstanceOf(Refusal.class);

        journey.act(
                "huddleNote",
                WORKER,
                answers(
                        "broughtBy", "The worker who talked with her",
                        "whoWasThere", "The team and an occupational therapist",
                        "question", "How can the move be hers?",
                        "advice", "First the talk with her daughter, then the room",
                        "whatComesOfIt", "A conversation of the family, with the worker there"));
        journey.does("conversationOne", talked)
                .does(
                        "makeAGoodLifePlan",
                        answers(
                                "aGoodLife", "To be visited, and to have her own chair",
                                "assets", "Her church sends somebody on Sundays",
                                "strengths", "She sings, and forgives quickly",
                                "resources", "Her pension and the family",
                                "personalBudget", "no",
                                "familyGroupConference", "accepted",
                                "howItIsOrganised", "They choose the room together"))
                .timeIs(State.in(journeys, Period.ofDays(42)));
        assertThat(journey).isWaitingAt("reviewThePlan");
        journey.does(
                "reviewThePlan",
                answers(
                        "whatHasWorked", "The move; they talked, and her daughter comes on Wednesdays",
                        "whatHasNot", "Nothing now",
                        "reviewOutcome", "ended"));

        assertThat(told(journey).closedAs()).contains("planEnded");
        assertThat(told(journey).workers()).containsExactly(WORKER);
    }

    @Test
    void aYoungManAfterAnAccidentGetsFitAndFindsFriendsInsteadOfDayCare() {
        Journey journey = theConversationOf("Jerome Whitcliffe")
                .does(
                        "conversationOne",
                        answers(
                                "whyInTouch", "His doctor asks for day care since his head injury",
                                "worries", "He stays in, eats too much and feels low",
                                "whatIsWorking", "He knows what he wants: people, and to be fit",
                                "whoIsAround", "Nobody of the old friends",
                                "community", "A gym round the corner",
                                "nextSteps", "We look at the gym together",
                                "conversationOutcome", "resolved",
                                "anythingToIntroduce", "yes"))
                .does(
                        "makeAnIntroduction",
                        answers(
                                "introductionTo", "The gym round the corner and its staff",
                                "introductionKind", "goingAlong",
                                "whoGoesAlong", "I do, to meet the staff and look round",
                                "introductionOn", "2026-11-05",
                                "anotherIntroduction", "no"))
                .timeIs(State.in(journeys, Period.ofMonths(3)));

        String gym = new Made(journeys, journey).ids().get(0);
        journey.does(
                        "askWhetherAnIntroductionHolds",
                        with(
                                theIntroduction(gym, "yes"),
                                "introductionHoldsNote",
                                "He goes with friends he made there"))
                .does(
                        "askHowThingsAre",
                        answers("howThingsAre", "He eats less and talks more", "needsAnotherConversation", "no"));

        assertThat(told(journey).closedAs()).contains("resolved");
        assertThat(new Made(journeys, journey).whetherTheyHeld()).containsExactly("yes");
    }

    private Journey theConversationOf(String name) {
        return journeys.start("conversations", WORKER, with(aPerson(), "personName", name));
    }

    private Told told(Journey journey) {
        return new Told(journeys, journey);
    }
}
