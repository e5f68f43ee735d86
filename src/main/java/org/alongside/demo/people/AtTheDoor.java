package org.alongside.demo.people;

import static org.alongside.demo.people.Ways.DECIDE;
import static org.alongside.demo.people.Ways.SEND;
import static org.alongside.demo.people.Ways.TALK;
import static org.alongside.demo.people.Ways.nhs;
import static org.alongside.demo.people.Ways.referred;
import static org.alongside.demo.people.Ways.talkedWith;
import static org.alongside.demo.story.Day.in;

import java.util.List;
import org.alongside.demo.story.Stories;
import org.alongside.demo.story.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People whose referral to The Pod has begun, and is not with The Pod yet. */
@Component
@Profile("demo & telling")
class AtTheDoor implements Stories {

    @Override
    public List<Story> all() {
        return List.of(amara(), tomasz(), gurpreet(), yusra(), ibrahim(), marguerite());
    }

    /** The first talk is still ahead. */
    private static Story amara() {
        return Story.of("Amara Nwosu-Field", "1991-05-14")
                .whoHas("nhsNumber", nhs(11), "ethnicity", "black", "sex", "female")
                .whoHas("communicationNeeds", "British Sign Language: book an interpreter ten days ahead")
                .on(-2)
                .by("careCoordinator")
                .starts("referral")
                .looksAt(TALK);
    }

    /** The letter should have gone days ago, and taking over was refused. */
    private static Story tomasz() {
        return Story.of("Tomasz Wilk", "1968-11-02")
                .whoHas("communicationNeeds", "Polish at home; short English sentences are fine")
                .whoHas("ethnicity", "white", "sex", "male")
                .then(talkedWith("careCoordinator", -11, "To work with wood again, and not in a day centre."))
                .on(-7)
                .looksAt(SEND)
                .on(-6)
                .act(
                        "careCoordinator",
                        "changeOfWorker",
                        "kindOfChange",
                        "handover",
                        "receiver",
                        "careCoordinator3",
                        "reasonForChange",
                        "capacity")
                .on(-5)
                .by("careCoordinator3")
                .does("acceptOrRefuse", "acceptance", "refused")
                .hoursAgo(20)
                .act("peerMentor", "concern", "concern", "He signs whatever the man downstairs puts before him.");
    }

    /** The risk assessment is not there, and a concern nobody has decided on. */
    private static Story gurpreet() {
        return Story.of("Gurpreet Sandhar", "1955-03-27")
                .whoHas("nhsNumber", nhs(25), "ethnicity", "asian", "sex", "female")
                .whoHas("communicationNeeds", "Large print, 18 point; Punjabi for anything about money")
                .whoHas("unpaidCarers", "Her son Jaspal, every evening after his shift")
                .then(talkedWith("careCoordinator3", -9, "To sit with other women and sew, not alone at the window."))
                .on(-4)
                .does(SEND, withoutRisk())
                .hoursAgo(40)
                .act("supportWorker", "concern", "concern", "The pension is gone two days after it comes, each month.");
    }

    private static Object[] withoutRisk() {
        return new Object[] {
            "reasonForReferral",
            "Stopped going out when the sewing room closed.",
            "carePlanDated",
            in(-15),
            "carePlanValidUntil",
            in(330),
            "carePlanVouchedBy",
            "Nurse Delphine Marsh",
            "coveringLetterDated",
            in(0),
            "eligibilityConfirmationDated",
            in(-2),
            "referralFormDated",
            in(0)
        };
    }

    /** Does not want anything shared, so what fits instead is looked for; that is due today. */
    private static Story yusra() {
        return Story.of("Yusra Haddadin", "1999-08-08")
                .whoHas("communicationNeeds", "Arabic interpreter, a woman if possible", "sex", "female")
                .on(-5)
                .by("careCoordinator3")
                .starts("referral")
                .on(-3)
                .does(
                        TALK,
                        "whatThePersonWants",
                        "Friends of my age. Not one more office.",
                        "agreementToShare",
                        "notAgreed");
    }

    /** Sent back for an old care plan. */
    private static Story ibrahim() {
        return Story.of("Ibrahim Yusuf-Lane", "1983-01-19")
                .whoHas("nhsNumber", nhs(32), "ethnicity", "black", "sex", "male")
                .whoHas("advocate", "Miriam Oduya, independent advocate")
                .then(referred(
                        "careCoordinator2",
                        -14,
                        "To be believed about the noise at night.",
                        "Nobody has sat down with him yet."))
                .on(-2)
                .does(
                        DECIDE,
                        "decision",
                        "sendBack",
                        "documentsToReplace",
                        List.of("carePlan"),
                        "decisionNote",
                        "The care plan is of last winter and names a ward that has closed.");
    }

    /** The Pod is not the right place, and she is taken to one that is. */
    private static Story marguerite() {
        return Story.of("Marguerite Pellow", "1947-12-30")
                .whoHas("nhsNumber", nhs(46), "ethnicity", "white", "sex", "female")
                .then(referred("careCoordinator2", -46, "Company at meals.", "Eats little since her sister died."))
                .on(-38)
                .does(DECIDE, "decision", "declined", "declineReason", "otherServiceFitsBetter")
                .on(-36)
                .does(
                        "introduceThePersonToWhatFitsInstead",
                        "introducedTo",
                        "The lunch table at St Oswald's hall",
                        "whoGoesAlong",
                        "Her coordinator, twice",
                        "introductionOn",
                        in(4));
    }
}
