package org.alongside.community;

import static org.alongside.community.CommunityAnswers.goingAlong;
import static org.alongside.community.CommunityAnswers.handedOn;
import static org.alongside.community.CommunityAnswers.informationOnly;
import static org.alongside.community.CommunityAnswers.noneAfterAll;
import static org.alongside.community.CommunityAnswers.toThePod;
import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.resolvedWithAnIntroduction;
import static org.alongside.conversation.ConversationAnswers.supportForLonger;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.huddle.HuddleAnswers.aHuddleAdvised;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
class IntroducingTest {

    private static final String WORKER = "socialWorker";

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void introductionsAreMadeOneAtATimeByTheSameWorker() {
        Journey journey = introducing();

        for (String asset : List.of("The choir", "The allotments")) {
            journey.does("makeAnIntroduction", with(goingAlong(asset), "anotherIntroduction", "yes"));
            assertThat(journey).isWaitingAt("makeAnIntroduction").isWith("makeAnIntroduction", WORKER);
        }
        journey.does("makeAnIntroduction", informationOnly());

        assertThat(journey).isWaitingAt();
        assertThat(new Made(journeys, journey).assets())
                .containsExactly("The choir", "The allotments", "Times of the swimming baths");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whoGoesAlong", "introductionOn", "introductionTo"})
    void anIntroductionThatLeavesOutWhatMattersIsNotMade(String left) {
        Journey journey = introducing();

        assertThatThrownBy(() -> journey.does("makeAnIntroduction", with(goingAlong("The choir"), left, "")))
                .isInstanceOf(Refusal.class);
        assertThat(journey).isWaitingAt("makeAnIntroduction");
        assertThat(new Made(journeys, journey).assets()).isEmpty();
    }

    @Test
    void beforeALongTermPlanIntroductionsAreMadeToo() {
        Journey journey = journeys.start("conversations", WORKER, aPerson());
        journey.act("huddleNote", WORKER, aHuddleAdvised());

        journey.does("conversationOne", with(supportForLonger(), "anythingToIntroduce", "yes"));
        assertThat(journey).isWaitingAt("makeAnIntroduction");
        journey.does("makeAnIntroduction", goingAlong("The choir"));

        assertThat(journey).isWaitingAt("makeAGoodLifePlan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreed", "bestInterests", "legalDuty", "vitalInterests"})
    void whatMayBeSharedIsHandedOnToThePodAsALinkedEpisodeOfTheSamePerson(String agreement) {
        Journey journey = introducing().does("makeAnIntroduction", toThePod());

        journey.does(
                "handOnToThePod",
                with(
                        handedOn(),
                        "agreementToShare",
                        agreement,
                        "whoDecided",
                        "The duty social worker",
                        "whyDecided",
                        "She asked"));

        assertThat(journey).isWaitingAt();
        assertThat(linked(journey)).containsExactly("referral careCoordinator");
        assertThat(new Made(journeys, journey).assets())
                .as("the hand-on is the record")
                .isEmpty();
    }

    @Test
    void whoSaidYesAndChangedTheirMindIsNotStuckAndNothingIsKeptAsAnIntroduction() {
        Journey journey = introducing().does("makeAnIntroduction", noneAfterAll());

        assertThat(journey).isWaitingAt();
        assertThat(new Made(journeys, journey).assets()).isEmpty();
        assertThat(leftTheCaseload(journey)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notAgreed", "notNow"})
    void whatMayNotBeSharedOrTakenOnIsNotHandedOnAndTheConversationGoesOn(String answer) {
        Journey journey = introducing()
                .does("makeAnIntroduction", with(toThePod(), "anotherIntroduction", "yes"))
                .does("handOnToThePod", answers("agreementToShare", answer));

        assertThat(journey).isWaitingAt("makeAnIntroduction");
        assertThat(linked(journey)).isEmpty();
        assertThat(new Made(journeys, journey).assets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bestInterests", "legalDuty", "vitalInterests"})
    void sharingWithoutAgreementSaysWhoDecidedAndWhy(String agreement) {
        Journey journey = introducing().does("makeAnIntroduction", toThePod());

        assertThatThrownBy(() -> journey.does("handOnToThePod", with(handedOn(), "agreementToShare", agreement)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Who decided");
        assertThat(linked(journey)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"handOnWorker", "handOnTeam", "handOnIntroductionOn"})
    void aHandOnNamesWhoWhereAndTheDayOfTheIntroduction(String left) {
        Journey journey = introducing().does("makeAnIntroduction", toThePod());

        assertThatThrownBy(() -> journey.does("handOnToThePod", with(handedOn(), left, "")))
                .isInstanceOf(Refusal.class);
        assertThat(journey).isWaitingAt("handOnToThePod");
    }

    @Test
    void theLogSaysOfThePodsOwnRunThatThePersonWasHandedOn() {
        Journey journey = introducing()
                .does("makeAnIntroduction", toThePod())
                .does("handOnToThePod", with(handedOn(), "agreementToShare", "agreed"));

        assertThat(journeys.database()
                        .sql("""
                                select l.pathway || ' ' || l.origin from step_log l join episode e on e.id = l.episode_id
                                where e.linked_from = ? and l.kind = 'pathway' and l.event = 'created'""")
                        .param(journey.episode())
                        .query(String.class)
                        .list())
                .containsExactly("referral handedOn");
    }

    private Journey introducing() {
        return journeys.start("conversations", WORKER, aPerson()).does("conversationOne", resolvedWithAnIntroduction());
    }

    private boolean leftTheCaseload(Journey journey) {
        return journeys.database()
                .sql("select off_caseload_at is not null from episode where id = ?")
                .param(journey.episode())
                .query(Boolean.class)
                .single();
    }

    private List<String> linked(Journey journey) {
        return journeys.database()
                .sql("""
                        select e.pathway || ' ' || p.worker_id from episode e
                        join participant p on p.episode_id = e.id and p.is_current and p.role_id = 'careCoordinator'
                        join episode f on f.id = e.linked_from and f.person_id = e.person_id
                        where e.linked_from = ?""")
                .param(journey.episode())
                .query(String.class)
                .list();
    }
}
