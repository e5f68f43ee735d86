package org.alongside.demo.people;

import static org.alongside.demo.people.Conversations.ONE;
import static org.alongside.demo.people.Ways.nhs;

import java.util.List;
import org.alongside.demo.story.Stories;
import org.alongside.demo.story.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People in a crisis, now or not long ago: conversation 2. */
@Component
@Profile("demo & telling")
class InCrisis implements Stories {

    private static final String CLOSE = "stayClose";

    @Override
    public List<Story> all() {
        return List.of(zoltan(), joan(), grace());
    }

    /** In a crisis now; the next contact is due tonight or tomorrow. */
    private static Story zoltan() {
        return Story.of("Zoltan Hegedus-Parr", "1978-02-14")
                .whoHas("nhsNumber", nhs(186), "ethnicity", "white", "sex", "male")
                .hoursAgo(49)
                .by("socialWorker")
                .starts("conversations")
                .does(
                        ONE,
                        "whyInTouch",
                        "The electricity is cut off, and his wife has gone.",
                        "conversationOutcome",
                        "crisis")
                .hoursAgo(47)
                .does(
                        "makeAnEmergencyPlan",
                        "whatMustChange",
                        "Light and heating tonight; somebody with him until Friday.",
                        "smallSumAmount",
                        20,
                        "smallSumFor",
                        "Key for the meter")
                .hoursAgo(26)
                .does(
                        CLOSE,
                        "contactHow",
                        "inPerson",
                        "whatChanged",
                        "The light is on. He talked for an hour.",
                        "smallSumAmount",
                        15.50,
                        "smallSumFor",
                        "Food for two days")
                .hoursAgo(5)
                .does(CLOSE, "whatChanged", "Slept four hours. Afraid of the evening; his brother comes at six.");
    }

    /** Nobody was in contact for the hours agreed: the manager has been alerted. */
    private static Story joan() {
        return Story.of("Joan Pemberley-Singh", "1953-08-05")
                .whoHas("communicationNeeds", "Text messages, not calls", "sex", "female", "ethnicity", "white")
                .hoursAgo(56)
                .by("socialWorker")
                .starts("conversations")
                .does(ONE, "whyInTouch", "Her son has threatened to come back.", "conversationOutcome", "crisis")
                .hoursAgo(54)
                .does(
                        "makeAnEmergencyPlan",
                        "agreedHours",
                        24,
                        "whatMustChange",
                        "A lock that holds, and a number at night.")
                .hoursAgo(31)
                .does(
                        CLOSE,
                        "contactHow",
                        "byMessage",
                        "whatChanged",
                        "The lock is changed. She has not heard from him.")
                .hoursAgo(29)
                .restricts("teamManager", "Her son knows people who work here..");
    }

    /** Twice in a crisis, back to conversation 1 each time, a concern decided, and steady since. */
    private static Story grace() {
        return Story.of("Grace Oyelaran-Webb", "1992-12-24")
                .whoHas(
                        "nhsNumber",
                        nhs(193),
                        "ethnicity",
                        "black",
                        "sex",
                        "female",
                        "advocate",
                        "Tom Hale, independent advocate")
                .on(-81)
                .by("socialWorker")
                .starts("conversations")
                .does(ONE, "whyInTouch", "Two weeks without money.", "conversationOutcome", "crisis")
                .does(
                        "makeAnEmergencyPlan",
                        "agreedHours",
                        72,
                        "smallSumAmount",
                        30,
                        "smallSumFor",
                        "Food and milk powder")
                .on(-80)
                .act("supportWorker2", "concern", "concern", "Somebody else holds her bank card.")
                .at("15:40")
                .does("decideOnTheConcern")
                .on(-79)
                .does(CLOSE)
                .on(-77)
                .does(CLOSE, "crisisIsOver", "yes")
                .on(-76)
                .does(
                        ONE,
                        "whyInTouch",
                        "The card is hers again; the flat is not warm.",
                        "conversationOutcome",
                        "crisis")
                .does("makeAnEmergencyPlan", "agreedHours", 168)
                .on(-75)
                .act("socialWorker", "crisisReport", "whatIsHappening", "A letter with a date to leave.")
                .does("lookAtTheEmergencyPlanAgain")
                .on(-74)
                .does(CLOSE, "crisisIsOver", "yes")
                .on(-73)
                .does(ONE, "whyInTouch", "It is quiet now. What next?", "anythingToIntroduce", "yes")
                .on(-71)
                .does(
                        "makeAnIntroduction",
                        "introductionTo",
                        "The Saturday mothers",
                        "whoGoesAlong",
                        "I go along, twice")
                .on(-3)
                .does(
                        "askWhetherAnIntroductionHolds",
                        "introductionHolds",
                        "neverStarted",
                        "introductionHoldsNote",
                        "The bus stop felt too far.")
                .on(-2)
                .does("askHowThingsAre", "needsAnotherConversation", "yes");
    }
}
