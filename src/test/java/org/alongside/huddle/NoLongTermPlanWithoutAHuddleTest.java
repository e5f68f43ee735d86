package org.alongside.huddle;

import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.supportForLonger;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.huddle.HuddleAnswers.aHuddleAdvised;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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
class NoLongTermPlanWithoutAHuddleTest {

    private static final String WORKER = "socialWorker";

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void withoutAHuddleItIsRefusedInASentenceThatSaysHowAndNothingIsKept() {
        Journey journey = inConversationOne();
        String step = journey.step("conversationOne").getId();

        assertThatThrownBy(() -> journey.does("conversationOne", supportForLonger()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("only after a huddle")
                .hasMessageContaining("Start process, Huddle note")
                .hasMessageContaining(journey.reference())
                .hasMessageContaining("complete this step again");

        assertThat(journey).isWaitingAt("conversationOne");
        assertThat(journey.step("conversationOne").getId())
                .as("the form is still theirs")
                .isEqualTo(step);
        assertThat(answersKept(journey)).isEqualTo(1);
    }

    @Test
    void afterAHuddleNoteTheSameAnswersOpenConversationThree() {
        Journey journey = inConversationOne();
        assertThatThrownBy(() -> journey.does("conversationOne", supportForLonger()))
                .isInstanceOf(Refusal.class);

        Journey note = journey.act("huddleNote", WORKER, aHuddleAdvised());
        assertThat(note).hasEndedAt("adviceRecorded");
        assertThat(journey).isWaitingAt("conversationOne");

        journey.does("conversationOne", supportForLonger());
        assertThat(journey).isWaitingAt("makeAGoodLifePlan").isWith("makeAGoodLifePlan", WORKER);
    }

    @Test
    void aHuddleAboutSomebodyElseDoesNotCount() {
        inConversationOne().act("huddleNote", WORKER, aHuddleAdvised());

        Journey journey = inConversationOne();

        assertThatThrownBy(() -> journey.does("conversationOne", supportForLonger()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aHuddleBeforeTheEpisodeWasOpenedAgainStillCounts() {
        Journey journey = inConversationOne();
        journey.act("huddleNote", WORKER, aHuddleAdvised());
        closed(journey);

        reopenBefore(journey, "conversationOne").does("conversationOne", supportForLonger());

        assertThat(journey).isWaitingAt("makeAGoodLifePlan");
    }

    @Test
    void reopeningBeforeConversationThreeDoesNotWalkPastTheHuddle() {
        Journey journey = inConversationOne();
        closed(journey);

        assertThatThrownBy(() -> reopenBefore(journey, "conversationThree"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("only after a huddle");

        assertThat(journey).isWaitingAt();
    }

    @Test
    void aPlanOnceAdvisedCanBeTakenUpAgain() {
        Journey journey = inConversationOne();
        journey.act("huddleNote", WORKER, aHuddleAdvised());
        closed(journey);

        reopenBefore(journey, "conversationThree");

        assertThat(journey).isWaitingAt("makeAGoodLifePlan");
    }

    @Test
    void theManagerMayWriteTheNoteAndAStrangerMayNot() {
        Journey journey = inConversationOne();

        assertThatThrownBy(() -> journey.act("huddleNote", "socialWorker2", aHuddleAdvised()))
                .isInstanceOf(Refusal.class);
        journey.act("huddleNote", "teamManager", aHuddleAdvised());

        journey.does("conversationOne", supportForLonger());
        assertThat(journey).isWaitingAt("makeAGoodLifePlan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broughtBy", "whoWasThere", "question", "advice", "whatComesOfIt"})
    void halfANoteIsNone(String left) {
        Journey journey = inConversationOne();

        assertThatThrownBy(() -> journey.act("huddleNote", WORKER, with(aHuddleAdvised(), left, "")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> journey.does("conversationOne", supportForLonger()))
                .isInstanceOf(Refusal.class);
    }

    private Journey inConversationOne() {
        return journeys.start("conversations", WORKER, aPerson());
    }

    private static void closed(Journey journey) {
        journey.act(
                "closing",
                WORKER,
                answers("closingReason", "withdrew", "whatIsStillOpen", "Her sister looks after the rest"));
    }

    private Journey reopenBefore(Journey journey, String step) {
        journeys.clock().pass(Duration.ofDays(1));
        journey.act(
                "reopening",
                "teamManager",
                answers("reopeningBecause", "She rang again", "beforeStep", "conversations." + step));
        return journey;
    }

    private int answersKept(Journey journey) {
        return journeys.database()
                .sql("select count(*) from answers where episode_id = ?")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }
}
