package org.alongside.conversation;

import static org.alongside.conversation.ConversationAnswers.aCrisis;
import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.anEmergencyPlan;
import static org.alongside.conversation.ConversationAnswers.notOverYet;
import static org.alongside.conversation.ConversationAnswers.theCrisisIsOver;

import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;

/** One person whose crises come back, each seen through with two contacts; four steps a round. */
public final class CrisisLoop {

    private final Journey journey;

    private CrisisLoop(Journey journey) {
        this.journey = journey;
    }

    public static CrisisLoop open(Journeys journeys) {
        return new CrisisLoop(journeys.start("conversations", "socialWorker", aPerson()));
    }

    /** From conversation 1 to conversation 2 and back. */
    public void round() {
        journey.does("conversationOne", aCrisis())
                .does("makeAnEmergencyPlan", anEmergencyPlan())
                .does("stayClose", notOverYet())
                .does("stayClose", theCrisisIsOver());
    }

    public void rounds(int howMany) {
        for (int round = 0; round < howMany; round++) round();
    }
}
