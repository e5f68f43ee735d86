package org.alongside.conversation;

import static org.alongside.conversation.ConversationAnswers.aCrisis;
import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.resolved;
import static org.alongside.conversation.ConversationAnswers.resolvedWithAnIntroduction;
import static org.alongside.conversation.ConversationAnswers.thingsAre;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.conversation.State.WORKER;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.LogAgainstHistory;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class ConversationOneTest {

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void whoeverAnswersStartsConversationOneAtOnceAndIsTheOneWhoHasIt() {
        Journey journey = start();

        assertThat(journey).isWaitingAt("conversationOne").isWith("conversationOne", WORKER);
        assertThat(journey.step("conversationOne").getDueDate().toInstant()).isEqualTo(london("2026-11-03T16:30"));
    }

    @Test
    void onlySocialWorkersStartIt() {
        assertThatThrownBy(() -> journeys.start("conversations", "careCoordinator", aPerson()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Social worker");
    }

    @Test
    void atMostEightQuestionsMustBeAnswered() throws IOException {
        Form form = Form.parse(Files.readAllBytes(Path.of("processes/conversations/conversationOne.form")));

        assertThat(form.fields().stream().filter(Field::required)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void resolvedIsStampedAndThePersonLeavesTheCaseloadUntilTheFollowUp() {
        Journey journey = start();
        Instant talked = london("2026-11-02T11:30");

        journey.timeIs(talked).does("conversationOne", resolved());

        assertThat(journey).isWaitingAt();
        assertThat(told(journey).milestone("resolved")).contains(talked);
        assertThat(told(journey).isOnTheCaseload()).isFalse();
        assertThat(told(journey).closedAs()).isEmpty();
    }

    @Test
    void whatIsResolvedWaitsForItsIntroductionsFirst() {
        Journey journey = start().does("conversationOne", resolvedWithAnIntroduction());

        assertThat(journey).isWaitingAt("makeAnIntroduction").isWith("makeAnIntroduction", WORKER);
        assertThat(told(journey).milestone("resolved")).isEmpty();
    }

    @Test
    void aCrisisGoesStraightToConversationTwoWithTheSameWorker() {
        Journey journey = start().does("conversationOne", aCrisis());

        assertThat(journey).isWaitingAt("makeAnEmergencyPlan").isWith("makeAnEmergencyPlan", WORKER);
    }

    @Test
    void nobodyIsAskedAboutIntroductionsInACrisis() {
        Journey journey = start().does("conversationOne", with(aCrisis(), "anythingToIntroduce", "yes"));

        assertThat(journey).isWaitingAt("makeAnEmergencyPlan");
    }

    @Test
    void aConversationWithoutAnOutcomeStaysOpenAndNothingIsKept() {
        Journey journey = start();
        Map<String, Object> unfinished = with(resolved(), "conversationOutcome", "");

        assertThatThrownBy(() -> journey.does("conversationOne", unfinished))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Where does this leave the person?");
        assertThat(journey).isWaitingAt("conversationOne");
        assertThat(told(journey).answersKept()).isEqualTo(1);
    }

    @Test
    void noColleagueDoesTheStepsOfTheWorkerWhoStarted() {
        Journey journey = start();

        assertThatThrownBy(() -> journey.does("socialWorker2", "conversationOne", resolved()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void fromTheFirstWordToTheEndItIsOneWorkerAndTheLogAgrees() {
        Journey journey = State.ASKING_HOW_THINGS_ARE.reached(journeys).does("askHowThingsAre", thingsAre("no"));

        assertThat(journey).hasEndedAt("theConversationsEnd");
        assertThat(told(journey).closedAs()).contains("resolved");
        assertThat(told(journey).workers()).containsExactly(WORKER);
        told(journey).nothingIsLeft();
        LogAgainstHistory.of(journeys, journey).agree();
    }

    private Journey start() {
        return State.CONVERSATION_ONE.reached(journeys);
    }

    private Told told(Journey journey) {
        return new Told(journeys, journey);
    }
}
