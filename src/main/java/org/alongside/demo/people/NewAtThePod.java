package org.alongside.demo.people;

import static org.alongside.demo.people.Ways.DECIDE;
import static org.alongside.demo.people.Ways.SEND;
import static org.alongside.demo.people.Ways.allocated;
import static org.alongside.demo.people.Ways.joinedBy;
import static org.alongside.demo.people.Ways.nhs;
import static org.alongside.demo.people.Ways.referred;
import static org.alongside.demo.people.Ways.talkedWith;
import static org.alongside.demo.story.Day.in;

import java.util.List;
import org.alongside.demo.story.Letter;
import org.alongside.demo.story.Stories;
import org.alongside.demo.story.Story;
import org.alongside.record.ContactHow;
import org.alongside.record.DocumentKind;
import org.alongside.record.TimeKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People whose referral The Pod has received, up to a planning meeting that nobody has arranged yet. */
@Component
@Profile("demo & telling")
class NewAtThePod implements Stories {

    @Override
    public List<Story> all() {
        return List.of(mary(), devon(), leroy());
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
                        in(0))
                .file(
                        "careCoordinator",
                        DocumentKind.RISK_ASSESSMENT,
                        Letter.of(
                                "Risk assessment Brennan-Okoye.pdf",
                                "Risk assessment (made up for the demo)",
                                "",
                                "She falls when she hurries to the telephone.",
                                "Let it ring long. She is never alone on the stairs by choice."))
                .on(-2)
                .contact(
                        "careCoordinator",
                        TimeKind.SYSTEM,
                        ContactHow.BY_PHONE,
                        15,
                        "Dr Okell's secretary",
                        "The covering letter is promised for next Wednesday.");
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
                .on(-10)
                .contact(
                        "developmentWorker",
                        TimeKind.FAMILY,
                        ContactHow.BY_PHONE,
                        20,
                        "His brother Winston",
                        "He answers the door after two, never before. He likes to be asked about his radios.")
                .on(-9)
                .looksAt("arrangeThePlanningMeeting")
                .isSpokenOf("developmentWorker", "he/him")
                .warns("developmentWorker", "He does not answer the door before noon. Ring him from the street.")
                .then(joinedBy(
                        -5,
                        "developmentWorker",
                        "developmentWorker",
                        "peerMentor",
                        "Somebody who has slept through mornings too? All right."))
                .on(-2)
                .contact(
                        "developmentWorker",
                        TimeKind.PERSON,
                        ContactHow.IN_PERSON,
                        50,
                        "Leroy",
                        "Three o'clock, on the bench. He brought a radio and took it apart.")
                .contact(
                        "peerMentor",
                        TimeKind.PERSON,
                        ContactHow.IN_PERSON,
                        30,
                        "Leroy",
                        "We put the radio together again. It plays one station.")
                .hoursAgo(6)
                .act("supportWorker", "concern", "concern", "A man he owes money to waits outside in the evening.");
    }
}
