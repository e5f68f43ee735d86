package org.alongside.demo.people;

import static org.alongside.demo.people.Ways.begun;
import static org.alongside.demo.people.Ways.meets;
import static org.alongside.demo.people.Ways.nhs;
import static org.alongside.demo.story.Day.day;
import static org.alongside.demo.story.Day.in;

import java.util.List;
import org.alongside.demo.story.Letter;
import org.alongside.demo.story.Stories;
import org.alongside.demo.story.Story;
import org.alongside.record.ContactHow;
import org.alongside.record.TimeKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People whose meetings have led to a direct payment. */
@Component
@Profile("demo & telling")
class WithADirectPayment implements Stories {

    @Override
    public List<Story> all() {
        return List.of(parveen(), mohammed());
    }

    /** Her coordinator has changed; a direct payment waits for the officer's decision. */
    private static Story parveen() {
        return Story.of("Parveen Rashid-Cole", "1976-05-30")
                .whoHas("nhsNumber", nhs(102), "ethnicity", "asian", "sex", "female")
                .whoHas("communicationNeeds", "Urdu for letters; she speaks English")
                .then(begun(
                        -60,
                        "careCoordinator",
                        "developmentWorker",
                        26,
                        "To sew for money, a little.",
                        "Sell one dress at the market"))
                .on(-41)
                .act(
                        "careCoordinator",
                        "changeOfWorker",
                        "kindOfChange",
                        "handover",
                        "receiver",
                        "careCoordinator3",
                        "reasonForChange",
                        "personAsked",
                        "introductionOn",
                        day(-38))
                .on(-40)
                .by("careCoordinator3")
                .does("acceptOrRefuse")
                .by(null)
                .then(meets(-36, 4))
                .then(meets(-16, "paymentAsked", "yes"))
                .on(-12)
                .does("applyForADirectPayment")
                .file(
                        "developmentWorker",
                        null,
                        Letter.of(
                                "Price of a sewing machine.pdf",
                                "Offer (made up for the demo)",
                                "",
                                "One sewing machine, used, with a year's guarantee: 180 pounds.",
                                "Threads and needles for a beginning: 12 pounds."))
                .on(-9)
                .does("supportTheApplication")
                .then(meets(-4))
                .on(-2)
                .looksAt("decideOnTheDirectPayment");
    }

    /** His payment is agreed and to be started; a colleague stands in for his worker this week. */
    private static Story mohammed() {
        return Story.of("Mohammed Aslam-Reid", "1990-04-04")
                .whoHas("nhsNumber", nhs(116), "sex", "male", "ethnicity", "asian")
                .then(begun(
                        -58,
                        "careCoordinator2",
                        "developmentWorker",
                        26,
                        "A drum kit, and people to play with.",
                        "Play one evening with others"))
                .then(meets(-37, "paymentAsked", "yes"))
                .on(-30)
                .does(
                        "applyForADirectPayment",
                        "paymentFor",
                        "Lessons and a practice room",
                        "paymentCost",
                        720,
                        "paymentCostKind",
                        "aYear",
                        "paymentAppliedOn",
                        in(0))
                .on(-27)
                .does("supportTheApplication")
                .then(meets(-25, 5))
                .on(-15)
                .contact(
                        "careCoordinator2",
                        TimeKind.PERSON,
                        ContactHow.BY_MESSAGE,
                        5,
                        "Mohammed",
                        "He sent a film of his drumming. I answered.")
                .on(-9)
                .does("decideOnTheDirectPayment")
                .on(-4)
                .act(
                        "teamManager",
                        "changeOfWorker",
                        "kindOfChange",
                        "cover",
                        "roleToTakeOver",
                        "developmentWorker",
                        "receiver",
                        "developmentWorker3",
                        "reasonForChange",
                        "leave",
                        "coverUntil",
                        day(4))
                .on(-3)
                .by("developmentWorker3")
                .does("acceptOrRefuse")
                .by(null)
                .on(-2)
                .contact(
                        "developmentWorker3",
                        TimeKind.PERSON,
                        ContactHow.BY_PHONE,
                        15,
                        "Mohammed",
                        "Told him who I am and for how long. He played me the new beat down the line.");
    }
}
