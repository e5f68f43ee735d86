package org.alongside.demo.people;

import static org.alongside.demo.people.Ways.HOLD;
import static org.alongside.demo.people.Ways.allocated;
import static org.alongside.demo.people.Ways.begun;
import static org.alongside.demo.people.Ways.meets;
import static org.alongside.demo.people.Ways.nhs;
import static org.alongside.demo.people.Ways.referred;
import static org.alongside.demo.story.Day.day;

import java.util.List;
import org.alongside.demo.story.Stories;
import org.alongside.demo.story.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who meet a development worker by appointment. */
@Component
@Profile("demo & telling")
class InMeetings implements Stories {

    @Override
    public List<Story> all() {
        return List.of(ravi(), bernadette(), jerzy(), comfort());
    }

    /** A second goal is still to be agreed, and this morning there was a crisis. */
    private static Story ravi() {
        return Story.of("Ravi Chandarana", "1994-03-03")
                .whoHas("nhsNumber", nhs(81), "ethnicity", "asian", "sex", "male")
                .then(referred(
                        "careCoordinator", -24, "To work two days a week.", "Was a baker, and misses the early hours."))
                .then(allocated(-15, "developmentWorker"))
                .on(-12)
                .does("arrangeThePlanningMeeting", "meetingOn", day(-8), "meetingAt", "13:00")
                .on(-8)
                .at("14:10")
                .does(HOLD, "outcomesDiscussed", "Two mornings in a bakery by summer.")
                .on(-7)
                .does("explainTheRelationship")
                .on(-4)
                .does("agreeOutcomesAndTimeframe", "desiredOutcomes", "Two mornings in a bakery by summer.")
                .does("agreeAGoal", "goalTitle", "Bake for the Friday table", "anotherGoal", "yes")
                .hoursAgo(2)
                .act(
                        "careCoordinator",
                        "crisisReport",
                        "whatIsHappening",
                        "Rang in tears: the landlord changed the lock.");
    }

    /** Half-way, meets today, and her worker has asked a colleague to take over. */
    private static Story bernadette() {
        return Story.of("Bernadette Fagan-Moyo", "1959-11-21")
                .whoHas("communicationNeeds", "Large print, 16 point", "sex", "female", "ethnicity", "white")
                .then(begun(
                        -88,
                        "careCoordinator",
                        "developmentWorker",
                        26,
                        "Two places to go each week.",
                        "Go to the choir three weeks running"))
                .then(meets(-66, 3))
                .then(meets(-51, "words", "Went in alone for the first time. I waited outside."))
                .then(meets(-46, 4))
                .then(meets(-22, "happened", "moved"))
                .then(meets(-19, 2))
                .on(-3)
                .does(
                        "arrangeTheNextMeeting",
                        "meetingOn",
                        day(0),
                        "meetingAt",
                        "15:00",
                        "meetingWhere",
                        "St Oswald's hall, side door",
                        "meetingNeeds",
                        "A chair with arms")
                .on(-1)
                .act(
                        "developmentWorker",
                        "changeOfWorker",
                        "kindOfChange",
                        "handover",
                        "roleToTakeOver",
                        "developmentWorker",
                        "receiver",
                        "developmentWorker3",
                        "reasonForChange",
                        "leaving",
                        "introductionOn",
                        day(4),
                        "changeNote",
                        "She has told her story often. Please read it first.");
    }

    /** The twelve weeks end soon: extend or close? */
    private static Story jerzy() {
        return Story.of("Jerzy Malinowski-Tate", "1971-06-09")
                .whoHas("nhsNumber", nhs(95), "ethnicity", "white", "sex", "male")
                .then(begun(
                        -71,
                        "careCoordinator3",
                        "developmentWorker3",
                        12,
                        "The bus, and the market.",
                        "Take the number 8 bus alone"))
                .then(meets(-50, 3))
                .then(meets(-34, "personThere", "no", "personReason", "person"))
                .then(meets(-29, 6));
    }

    /** Extended once by six weeks; the next meeting should have been arranged. */
    private static Story comfort() {
        return Story.of("Comfort Asante-Bright", "1985-12-12")
                .whoHas("unpaidCarers", "Her mother, who also needs help", "sex", "female", "ethnicity", "black")
                .then(begun(
                        -94,
                        "careCoordinator2",
                        "developmentWorker3",
                        16,
                        "To teach again, if only one child.",
                        "Read with one child a week"))
                .then(meets(-74, 3))
                .then(meets(-50, 8))
                .on(-22)
                .act(
                        "developmentWorker3",
                        "huddleNote",
                        "question",
                        "How can it end well, when the group starts late?",
                        "advice",
                        "Ask for six more weeks, and let her choose the last meeting.")
                .on(-6)
                .by("teamManager")
                .does("extendOrClose", "extendByWeeks", 6, "moreMeetings", 4)
                .by(null)
                .on(-5)
                .looksAt("arrangeTheNextMeeting")
                .on(-4)
                .retargets(
                        "teamManager",
                        "arrangeTheNextMeeting",
                        day(2),
                        "Her mother is in hospital until the end of the week.");
    }
}
