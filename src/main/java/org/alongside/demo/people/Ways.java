package org.alongside.demo.people;

import static org.alongside.demo.story.Day.day;
import static org.alongside.demo.story.Day.in;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.alongside.demo.story.Story;

/** Ways that several of the stories go. */
final class Ways {

    static final String TALK = "talkAboutWhatThePersonWants";
    static final String SEND = "sendTheReferralAndItsEvidence";
    static final String DECIDE = "decideEligibility";
    static final String ALLOCATE = "allocateADevelopmentWorker";
    static final String HOLD = "holdThe";

    private Ways() {}

    /** A referral begins, and what the person wants is talked about two days later. */
    static UnaryOperator<Story> talkedWith(String coordinator, int day, String wants) {
        return story ->
                story.on(day).by(coordinator).starts("referral").on(day + 2).does(TALK, "whatThePersonWants", wants);
    }

    /** The same, sent with all its evidence in the week after. */
    static UnaryOperator<Story> referred(String coordinator, int day, String wants, String why) {
        return story -> story.then(talkedWith(coordinator, day, wants))
                .on(day + 5)
                .does(SEND, evidence("reasonForReferral", why));
    }

    /** Right for the person, and somebody is there for them. */
    static UnaryOperator<Story> allocated(int day, String worker) {
        return story -> story.on(day - 1).does(DECIDE).on(day).does(ALLOCATE, "developmentWorker", worker);
    }

    /** The planning meeting takes place, and what is wanted of the meetings is agreed. */
    static UnaryOperator<Story> planned(int day, int weeks, String outcome, String goal) {
        return story -> story.on(day - 4)
                .does("arrangeThePlanningMeeting", "meetingOn", day(day), "meetingAt", "10:30")
                .on(day)
                .at("12:05")
                .does(HOLD, "outcomesDiscussed", outcome)
                .on(day + 1)
                .does("explainTheRelationship")
                .on(day + 2)
                .does("agreeOutcomesAndTimeframe", "desiredOutcomes", outcome, "timeframeWeeks", weeks)
                .does("agreeAGoal", "goalTitle", goal, "goalBy", in(7 * weeks));
    }

    /** So many meetings, one a week. */
    static UnaryOperator<Story> meets(int day, int times) {
        return story -> {
            for (int n = 0; n < times; n++) story.then(meets(day + 5 * n));
            return story;
        };
    }

    static UnaryOperator<Story> meets(int day, Object... answers) {
        return story -> story.on(day - 2)
                .at("16:05")
                .does("arrangeTheNextMeeting", "meetingOn", day(day), "meetingAt", "14:00")
                .on(day)
                .at("15:20")
                .does(HOLD, answers);
    }

    /** From the first letter to the first goal, at the usual pace. */
    static UnaryOperator<Story> begun(
            int day, String coordinator, String worker, int weeks, String outcome, String goal) {
        return story -> story.then(
                        referred(coordinator, day, outcome, "We have talked about it since the ward: " + goal + "."))
                .then(allocated(day + 9, worker))
                .then(planned(day + 15, weeks, outcome, goal));
    }

    /** A colleague comes in beside the worker who leads, and says yes the day after. */
    static UnaryOperator<Story> joinedBy(int day, String lead, String role, String colleague, String thinks) {
        return story -> story.on(day)
                .act(
                        lead,
                        "changeOfWorker",
                        "kindOfChange",
                        "joint",
                        "roleToTakeOver",
                        role,
                        "receiver",
                        colleague,
                        "reasonForChange",
                        "togetherMore",
                        "personThinks",
                        thinks,
                        "introductionOn",
                        in(2))
                .on(day + 1)
                .by(colleague)
                .does("acceptOrRefuse")
                .by(null);
    }

    /** All five papers, up to date, and what else the form is told. */
    static Object[] evidence(Object... more) {
        List<Object> papers = new ArrayList<>(List.of(
                "carePlanDated",
                in(-20),
                "carePlanValidUntil",
                in(340),
                "carePlanVouchedBy",
                "Ward sister Ama Quist",
                "riskAssessmentDated",
                in(-9),
                "riskAssessmentValidUntil",
                in(170),
                "riskAssessmentVouchedBy",
                "Dr Okell",
                "coveringLetterDated",
                in(-1),
                "eligibilityConfirmationDated",
                in(-3),
                "referralFormDated",
                in(0)));
        papers.addAll(List.of(more));
        return papers.toArray();
    }

    /** A number from the range that is kept for tests, with the digit that proves it. */
    static String nhs(int serial) {
        String digits = "999" + (100_000 + serial);
        int sum = 0;
        for (int n = 0; n < digits.length(); n++) sum += (10 - n) * (digits.charAt(n) - '0');
        int check = (11 - sum % 11) % 11;
        return check == 10 ? nhs(serial + 1000) : digits + check;
    }
}
