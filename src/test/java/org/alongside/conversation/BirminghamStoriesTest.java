package org.alongside.conversation;

import static org.alongside.community.CommunityAnswers.theIntroduction;
import static org.alongside.conversation.BirminghamAnswers.aMoveOfHerOwn;
import static org.alongside.conversation.BirminghamAnswers.allIsWell;
import static org.alongside.conversation.BirminghamAnswers.heWantsPeopleAndToBeFit;
import static org.alongside.conversation.BirminghamAnswers.heWantsToCook;
import static org.alongside.conversation.BirminghamAnswers.sheFeelsUnwanted;
import static org.alongside.conversation.BirminghamAnswers.theHuddleAdvisesToTalkFirst;
import static org.alongside.conversation.BirminghamAnswers.theMoveWentWell;
import static org.alongside.conversation.BirminghamAnswers.toAMentor;
import static org.alongside.conversation.BirminghamAnswers.toTheGym;
import static org.alongside.conversation.BirminghamAnswers.toTheKitchenOfTheClub;
import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.conversation.State.WORKER;
import static org.alongside.journey.JourneyAssert.assertThat;
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
                .does("conversationOne", heWantsToCook())
                .does("makeAnIntroduction", toTheKitchenOfTheClub())
                .does("makeAnIntroduction", toAMentor());
        assertThat(told(journey).isOnTheCaseload()).isFalse();

        journey.timeIs(State.in(journeys, Period.ofMonths(3)));
        new Made(journeys, journey)
                .ids()
                .forEach(kept -> journey.does("askWhetherAnIntroductionHolds", theIntroduction(kept, "yes")));
        assertThat(journey).explains("askHowThingsAre", "2 of 2");
        journey.does("askHowThingsAre", allIsWell("He saves his wages for a trip"));

        assertThat(told(journey).closedAs()).contains("resolved");
        assertThat(told(journey).workers()).containsExactly(WORKER);
    }

    @Test
    void aMotherWhoFeelsUnwantedMovesWithHerFamilyBesideHer() {
        Journey journey = theConversationOf("Adeline Forde");
        assertThatThrownBy(() -> journey.does("conversationOne", sheFeelsUnwanted()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("huddle");

        journey.act("huddleNote", WORKER, theHuddleAdvisesToTalkFirst());
        journey.does("conversationOne", sheFeelsUnwanted())
                .does("makeAGoodLifePlan", aMoveOfHerOwn())
                .timeIs(State.in(journeys, Period.ofDays(42)));
        assertThat(journey).isWaitingAt("reviewThePlan");
        journey.does("reviewThePlan", theMoveWentWell());

        assertThat(told(journey).closedAs()).contains("planEnded");
        assertThat(told(journey).workers()).containsExactly(WORKER);
    }

    @Test
    void aYoungManAfterAnAccidentGetsFitAndFindsFriendsInsteadOfDayCare() {
        Journey journey = theConversationOf("Jerome Whitcliffe")
                .does("conversationOne", heWantsPeopleAndToBeFit())
                .does("makeAnIntroduction", toTheGym())
                .timeIs(State.in(journeys, Period.ofMonths(3)));

        String gym = new Made(journeys, journey).ids().get(0);
        journey.does(
                        "askWhetherAnIntroductionHolds",
                        with(
                                theIntroduction(gym, "yes"),
                                "introductionHoldsNote",
                                "He goes with friends he made there"))
                .does("askHowThingsAre", allIsWell("He eats less and talks more"));

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
