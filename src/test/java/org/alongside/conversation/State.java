package org.alongside.conversation;

import static org.alongside.community.CommunityAnswers.goingAlong;
import static org.alongside.community.CommunityAnswers.toThePod;
import static org.alongside.conversation.ConversationAnswers.aCrisis;
import static org.alongside.conversation.ConversationAnswers.aGoodLifePlan;
import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.aReport;
import static org.alongside.conversation.ConversationAnswers.anEmergencyPlan;
import static org.alongside.conversation.ConversationAnswers.resolved;
import static org.alongside.conversation.ConversationAnswers.resolvedWithAnIntroduction;
import static org.alongside.conversation.ConversationAnswers.supportForLonger;
import static org.alongside.conversation.ConversationAnswers.thePlan;
import static org.alongside.huddle.HuddleAnswers.aHuddleAdvised;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;

/** Where a person can be in the three conversations, with the steps that are open there. */
public enum State {
    CONVERSATION_ONE("conversationOne"),
    INTRODUCING("makeAnIntroduction"),
    HANDING_ON("handOnToThePod"),
    MAKING_AN_EMERGENCY_PLAN("makeAnEmergencyPlan"),
    STAYING_CLOSE("stayClose"),
    REPORTED_AGAIN("stayClose", "lookAtTheEmergencyPlanAgain"),
    PLANNING("makeAGoodLifePlan"),
    WAITING_FOR_THE_REVIEW,
    REVIEWING("reviewThePlan"),
    CHANGING_THE_PLAN("changeThePlan"),
    WAITING_FOR_THE_NEXT_REVIEW,
    WAITING_FOR_THE_FOLLOW_UP,
    FOLLOWING_UP("askWhetherAnIntroductionHolds"),
    ASKING_HOW_THINGS_ARE("askHowThingsAre");

    static final String WORKER = "socialWorker";

    private final String[] openSteps;

    State(String... openSteps) {
        this.openSteps = openSteps;
    }

    String[] openSteps() {
        return openSteps;
    }

    /** Where a step is open, without another beside it if that can be. */
    public static State at(String step) {
        return Arrays.stream(values())
                .filter(state -> List.of(state.openSteps).contains(step))
                .min(Comparator.comparing(state -> state.openSteps.length))
                .orElseThrow(() -> new AssertionError("no state is known in which " + step + " is open"));
    }

    boolean isConversationTwo() {
        return this == MAKING_AN_EMERGENCY_PLAN || this == STAYING_CLOSE || this == REPORTED_AGAIN;
    }

    /** A journey of a new person that has come this far by what people do. */
    public Journey reached(Journeys journeys) {
        return switch (this) {
            case CONVERSATION_ONE -> journeys.start("conversations", WORKER, aPerson());
            case INTRODUCING ->
                CONVERSATION_ONE.reached(journeys).does("conversationOne", resolvedWithAnIntroduction());
            case HANDING_ON -> INTRODUCING.reached(journeys).does("makeAnIntroduction", toThePod());
            case MAKING_AN_EMERGENCY_PLAN -> CONVERSATION_ONE.reached(journeys).does("conversationOne", aCrisis());
            case STAYING_CLOSE ->
                MAKING_AN_EMERGENCY_PLAN.reached(journeys).does("makeAnEmergencyPlan", anEmergencyPlan());
            case REPORTED_AGAIN -> {
                Journey journey = STAYING_CLOSE.reached(journeys);
                journey.act("crisisReport", WORKER, aReport());
                yield journey;
            }
            case PLANNING -> {
                Journey journey = CONVERSATION_ONE.reached(journeys);
                journey.act("huddleNote", WORKER, aHuddleAdvised());
                yield journey.does("conversationOne", supportForLonger());
            }
            case WAITING_FOR_THE_REVIEW -> PLANNING.reached(journeys).does("makeAGoodLifePlan", aGoodLifePlan());
            case REVIEWING -> WAITING_FOR_THE_REVIEW.reached(journeys).timeIs(in(journeys, Period.ofDays(42)));
            case CHANGING_THE_PLAN -> REVIEWING.reached(journeys).does("reviewThePlan", thePlan("change"));
            case WAITING_FOR_THE_NEXT_REVIEW -> REVIEWING.reached(journeys).does("reviewThePlan", thePlan("goesOn"));
            case WAITING_FOR_THE_FOLLOW_UP ->
                INTRODUCING.reached(journeys).does("makeAnIntroduction", goingAlong("A choir"));
            case FOLLOWING_UP -> WAITING_FOR_THE_FOLLOW_UP.reached(journeys).timeIs(in(journeys, Period.ofMonths(3)));
            case ASKING_HOW_THINGS_ARE ->
                CONVERSATION_ONE
                        .reached(journeys)
                        .does("conversationOne", resolved())
                        .timeIs(in(journeys, Period.ofMonths(3)));
        };
    }

    static Instant in(Journeys journeys, Period time) {
        return journeys.clock().instant().atOffset(ZoneOffset.UTC).plus(time).toInstant();
    }
}
