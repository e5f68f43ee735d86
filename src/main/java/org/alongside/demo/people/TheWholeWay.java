package org.alongside.demo.people;

import static org.alongside.demo.people.Ways.begun;
import static org.alongside.demo.people.Ways.joinedBy;
import static org.alongside.demo.people.Ways.meets;
import static org.alongside.demo.people.Ways.nhs;
import static org.alongside.demo.people.Ways.talkedWith;
import static org.alongside.demo.story.Day.day;

import java.util.List;
import org.alongside.demo.story.Stories;
import org.alongside.demo.story.Story;
import org.alongside.record.ContactHow;
import org.alongside.record.TimeKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People whose meetings have ended, or whose episode has. */
@Component
@Profile("demo & telling")
class TheWholeWay implements Stories {

    @Override
    public List<Story> all() {
        return List.of(olufemi(), wenLi(), patience(), beatrix());
    }

    /** They look back: one goal is reviewed, the other waits. His direct payment was declined. */
    private static Story olufemi() {
        return Story.of("Olufemi Grant-Harley", "1951-10-10")
                .whoHas("nhsNumber", nhs(123), "ethnicity", "black", "sex", "male")
                .whoHas("advocate", "Miriam Oduya, independent advocate")
                .then(begun(
                        -78,
                        "careCoordinator2",
                        "developmentWorker",
                        26,
                        "Dominoes on Thursdays, as before.",
                        "Go to the hall on four Thursdays"))
                .then(meets(-58, "paymentAsked", "yes"))
                .on(-52)
                .does("applyForADirectPayment", "paymentFor", "A taxi to the hall")
                .on(-49)
                .does("supportTheApplication")
                .on(-41)
                .does(
                        "decideOnTheDirectPayment",
                        "paymentDecision",
                        "declined",
                        "paymentDecisionReason",
                        "The hall's own minibus goes past his door.")
                .then(joinedBy(
                        -40, "developmentWorker", "developmentWorker", "peerMentor", "She knows what a ward is like."))
                .then(meets(-38, 3))
                .on(-20)
                .contact(
                        "peerMentor",
                        TimeKind.PERSON,
                        ContactHow.IN_PERSON,
                        90,
                        "Olufemi",
                        "Dominoes at the hall. He introduced me to everybody as his friend.")
                .on(-17)
                .act(
                        "peerMentor",
                        "endOfJointWork",
                        "colleague",
                        "peerMentor",
                        "whyItEnds",
                        "He goes there on his own.")
                .then(meets(-14, "canEnd", "yes"))
                .on(-9)
                .does("reviewAGoal", "personWords", "I have my chair there again.")
                .on(-8)
                .looksAt("onwardIntroductions");
    }

    /** Three months have gone by: how does it go? */
    private static Story wenLi() {
        return Story.of("Wen-Li Ashdown", "1969-01-07")
                .whoHas("ethnicity", "asian", "sex", "female")
                .then(begun(
                        -117, "careCoordinator", "developmentWorker3", 20, "To draw with others.", "Show one picture"))
                .then(meets(-96, 4))
                .then(meets(-74, "canEnd", "yes"))
                .on(-71)
                .does("reviewAGoal", "personWords", "It hangs in the library. I go and look at it.")
                .on(-70)
                .does(
                        "onwardIntroductions",
                        "introduceToSomething",
                        "yes",
                        "introduceTo",
                        "The drawing table at the library")
                .on(-2)
                .looksAt("checkAfterThreeMonths");
    }

    /** All of it, to the end, with a direct payment that began in summer. */
    private static Story patience() {
        return Story.of("Patience Mutasa-Bell", "1982-08-19")
                .whoHas("nhsNumber", nhs(137), "ethnicity", "black", "sex", "female")
                .then(begun(
                        -188,
                        "careCoordinator3",
                        "developmentWorker",
                        26,
                        "A driving licence, and a way out.",
                        "Pass the theory test"))
                .then(meets(-167, "paymentAsked", "yes"))
                .on(-164)
                .does("applyForADirectPayment", "paymentFor", "Twenty driving lessons", "paymentCost", 640)
                .on(-161)
                .does("supportTheApplication")
                .then(meets(-158, 3))
                .on(-150)
                .does("decideOnTheDirectPayment")
                .on(-144)
                .does("startTheDirectPayment", "paymentStartsOn", day(-140))
                .then(meets(-141, "canEnd", "yes"))
                .on(-136)
                .does("reviewAGoal", "personWords", "Passed. Second time, but passed.")
                .on(-135)
                .does("onwardIntroductions")
                .on(-68)
                .does("checkAfterThreeMonths", "howItGoes", "I drive my mother to church. She prays louder now.");
    }

    /** Closed because she moved; the move fell through and it was opened again. */
    private static Story beatrix() {
        return Story.of("Beatrix Lumley-Osei", "1964-07-16")
                .whoHas("sex", "female", "ethnicity", "mixed")
                .then(talkedWith("careCoordinator", -30, "To be near my son, or at least on a train to him."))
                .on(-20)
                .act(
                        "careCoordinator",
                        "closing",
                        "closingReason",
                        "moved",
                        "whatIsStillOpen",
                        "Her new town's team will ring her.")
                .on(-9)
                .act("teamManager2", "reopening")
                .on(-8);
    }
}
