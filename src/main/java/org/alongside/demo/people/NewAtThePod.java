package org.alongside.demo.people;

import static org.alongside.demo.people.Ways.DECIDE;
import static org.alongside.demo.people.Ways.HOLD;
import static org.alongside.demo.people.Ways.SEND;
import static org.alongside.demo.people.Ways.allocated;
import static org.alongside.demo.people.Ways.nhs;
import static org.alongside.demo.people.Ways.referred;
import static org.alongside.demo.people.Ways.talkedWith;
import static org.alongside.demo.story.Day.day;
import static org.alongside.demo.story.Day.in;

import java.util.List;
import java.util.function.UnaryOperator;
import org.alongside.demo.story.Stories;
import org.alongside.demo.story.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People whose referral The Pod has received, up to their planning meeting. */
@Component
@Profile("demo & telling")
class NewAtThePod implements Stories {

    @Override
    public List<Story> all() {
        return List.of(mary(), devon(), leroy(), siobhan(), kwame());
    }

    /** Goes ahead without a covering letter for now; the decision waits. */
    private static Story mary() {
        return Story.of("Mary Brennan-Okoye", "1957-02-11")
                .whoHas("sex", "female", "communicationNeeds", "Hears best on the left; write down what was agreed")
                .then(talkedWith("careCoordinator", -8, "To sing. I have not sung since the choir closed."))
                .on(-3)
                .does(
                        SEND,
                        "reasonForReferral",
                        "The choir was her week.",
                        "carePlanDated",
                        in(-30),
                        "carePlanValidUntil",
                        in(300),
                        "carePlanVouchedBy",
                        "Dr Okell",
                        "riskAssessmentDated",
                        in(-6),
                        "riskAssessmentValidUntil",
                        in(170),
                        "riskAssessmentVouchedBy",
                        "Ward sister Ama Quist",
                        "coveringLetterWaivedBecause",
                        "Her doctor is on leave until next week",
                        "coveringLetterWaivedUntil",
                        in(14),
                        "eligibilityConfirmationDated",
                        in(-2),
                        "referralFormDated",
                        in(0));
    }

    /** Right for him, and nobody allocated for a week: the manager has been alerted. */
    private static Story devon() {
        return Story.of("Devon Clarke-Obi", "2003-06-23")
                .whoHas("nhsNumber", nhs(53), "ethnicity", "mixed", "sex", "male")
                .then(referred("careCoordinator3", -16, "To finish the course I dropped.", "Left college in a crisis."))
                .on(-7)
                .does(DECIDE, "strand", "education");
    }

    /** The planning meeting should have been arranged by yesterday. */
    private static Story leroy() {
        return Story.of("Leroy Bankole-Hurst", "1962-04-17")
                .whoHas("nhsNumber", nhs(67), "ethnicity", "black", "sex", "male")
                .then(referred(
                        "careCoordinator", -21, "A reason to get up before noon.", "The nights have turned into days."))
                .then(allocated(-11, "developmentWorker"))
                .on(-9)
                .looksAt("arrangeThePlanningMeeting")
                .isSpokenOf("developmentWorker", "he/him")
                .warns("developmentWorker", "He does not answer the door before noon. Ring him from the street.")
                .hoursAgo(6)
                .act("supportWorker", "concern", "concern", "A man he owes money to waits outside in the evening.");
    }

    /** To be met the day after tomorrow. */
    private static Story siobhan() {
        return Story.of("Siobhan Tulloch", "1988-07-01")
                .whoHas("sex", "female", "unpaidCarers", "Her partner Ana, who also works nights")
                .then(referred(
                        "careCoordinator", -15, "To leave the house without counting the steps.", "Two years indoors."))
                .then(allocated(-6, "developmentWorker"))
                .on(-4)
                .does(
                        "arrangeThePlanningMeeting",
                        "meetingOn",
                        day(2),
                        "meetingAt",
                        "11:00",
                        "meetingWhere",
                        "At home, kitchen",
                        "meetingNeeds",
                        "Shoes off; the dog is friendly")
                .isSpokenOf("developmentWorker", "she/they")
                .warns("developmentWorker", "Her partner Ana sleeps by day. Ring the bell once, and wait at the door.");
    }

    /** Three times somebody was missing; the manager knows. */
    private static Story kwame() {
        return Story.of("Kwame Adjei-Stone", "1974-09-12")
                .whoHas("nhsNumber", nhs(74), "ethnicity", "black", "sex", "male")
                .then(referred(
                        "careCoordinator2", -32, "Somebody who stays the same.", "Has met nine workers in two years."))
                .then(allocated(-22, "developmentWorker3"))
                .then(missed(-17, "person", "I could not face three people at once."))
                .then(missed(-11, "careCoordinator", "Called to another person in a crisis"))
                .then(missed(-5, "developmentWorker", "Off sick that day"));
    }

    private static UnaryOperator<Story> missed(int day, String who, String because) {
        return story -> story.on(day - 3)
                .does("arrangeThePlanningMeeting", "meetingOn", day(day), "meetingAt", "14:00")
                .on(day)
                .at("14:40")
                .does(HOLD, who + "There", "no", who + "Reason", who, who + "Because", because);
    }
}
