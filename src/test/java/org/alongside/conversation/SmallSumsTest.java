package org.alongside.conversation;

import static org.alongside.conversation.ConversationAnswers.anEmergencyPlan;
import static org.alongside.conversation.ConversationAnswers.lookedAgain;
import static org.alongside.conversation.ConversationAnswers.notOverYet;
import static org.alongside.conversation.ConversationAnswers.with;
import static org.alongside.journey.JourneyAssert.assertThat;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Small sums of money in a crisis. */
@JourneyTest
class SmallSumsTest {

    @Autowired
    private Journeys journeys;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @Test
    void withoutMoneyTheContactStepSaysThatNoneWasGiven() {
        assertThat(State.STAYING_CLOSE.reached(journeys))
                .explains("stayClose", "No small sum of money has been given so far.");
    }

    @Test
    void eachContactStepSaysWhatWasGivenSoFarInAll() {
        Journey journey = State.MAKING_AN_EMERGENCY_PLAN
                .reached(journeys)
                .does("makeAnEmergencyPlan", giving(anEmergencyPlan(), 20, "Food until Thursday"));
        assertThat(journey).explains("stayClose", "so far: £20.00.");

        journey.does("stayClose", giving(notOverYet(), 15.5, "A taxi to her nephew"));
        assertThat(journey).explains("stayClose", "so far: £35.50.");

        journey.does("stayClose", notOverYet());
        assertThat(journey).explains("stayClose", "so far: £35.50.");
    }

    @Test
    void moneyGivenWhenLookingAtThePlanAgainCountsToo() {
        Journey journey = State.REPORTED_AGAIN
                .reached(journeys)
                .does("lookAtTheEmergencyPlanAgain", giving(lookedAgain(), "0.01", "A stamp"))
                .does("stayClose", notOverYet());

        assertThat(journey).explains("stayClose", "so far: £0.01.");
    }

    @ParameterizedTest
    @CsvSource({"0, Food", "-5, Food", "4.999, Food", "10000000, Food", "20, ''", "'', Food"})
    void aSumWithoutMoneyOrReasonIsRefusedAndNothingIsKept(String amount, String whatFor) {
        Journey journey = State.STAYING_CLOSE.reached(journeys);
        int kept = new Told(journeys, journey).answersKept();

        assertThatThrownBy(() -> journey.does("stayClose", giving(notOverYet(), amount, whatFor)))
                .isInstanceOf(Refusal.class);

        assertThat(new Told(journeys, journey).answersKept()).isEqualTo(kept);
        journey.does("stayClose", notOverYet());
        assertThat(journey).explains("stayClose", "No small sum");
    }

    @Test
    void theSumOfOnePersonIsNotThatOfAnother() {
        State.MAKING_AN_EMERGENCY_PLAN
                .reached(journeys)
                .does("makeAnEmergencyPlan", giving(anEmergencyPlan(), 20, "Food until Thursday"));

        assertThat(State.STAYING_CLOSE.reached(journeys)).explains("stayClose", "No small sum");
    }

    private static Map<String, Object> giving(Map<String, Object> answers, Object pounds, String whatFor) {
        return with(answers, "smallSumAmount", pounds, "smallSumFor", whatFor);
    }
}
