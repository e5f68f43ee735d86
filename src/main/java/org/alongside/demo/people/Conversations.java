package org.alongside.demo.people;

import static org.alongside.demo.people.Ways.nhs;
import static org.alongside.demo.story.Day.in;

import java.util.List;
import org.alongside.demo.story.Stories;
import org.alongside.demo.story.Story;
import org.alongside.record.ContactHow;
import org.alongside.record.TimeKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who rang, or whose neighbour did: conversations 1 and 3, and what came of them. */
@Component
@Profile("demo & telling")
class Conversations implements Stories {

    static final String ONE = "conversationOne";

    @Override
    public List<Story> all() {
        return List.of(dilip(), rosa(), kenneth(), sofia());
    }

    /** Resolved in summer with two introductions; now he is asked whether they hold. */
    private static Story dilip() {
        return Story.of("Dilip Vaghela-Moss", "1949-04-25")
                .whoHas(
                        "nhsNumber",
                        nhs(151),
                        "ethnicity",
                        "asian",
                        "sex",
                        "male",
                        "unpaidCarers",
                        "His wife, who is 80")
                .on(-72)
                .by("socialWorker")
                .starts("conversations")
                .on(-71)
                .does(ONE, "whyInTouch", "Retired, and the days have no edges.", "anythingToIntroduce", "yes")
                .on(-69)
                .does("makeAnIntroduction", "introductionTo", "The men's shed", "anotherIntroduction", "yes")
                .on(-68)
                .does(
                        "makeAnIntroduction",
                        "introductionTo",
                        "Tea after prayers at the temple",
                        "whoGoesAlong",
                        "His wife");
    }

    /** Followed up after three months: one introduction held, one never began. */
    private static Story rosa() {
        return Story.of("Rosa Delgado-Whyte", "1972-03-18")
                .whoHas("communicationNeeds", "Spanish for forms", "sex", "female", "ethnicity", "other")
                .on(-160)
                .by("socialWorker")
                .starts("conversations")
                .does(ONE, "whyInTouch", "The job went, then the sleep.", "anythingToIntroduce", "yes")
                .on(-158)
                .does("makeAnIntroduction", "introductionTo", "The bread group", "anotherIntroduction", "yes")
                .on(-156)
                .does(
                        "makeAnIntroduction",
                        "introductionTo",
                        "Evening class at the college",
                        "introductionKind",
                        "informationOnly")
                .on(-88)
                .does("askWhetherAnIntroductionHolds", "introductionHoldsNote", "I bring the salt. It is always me.")
                .on(-87)
                .does("askHowThingsAre", "howThingsAre", "Works three mornings. Sleeps.");
    }

    /** A long-term plan after a huddle; its first review is due. */
    private static Story kenneth() {
        return Story.of("Kenneth Abara-Fox", "1944-01-31")
                .whoHas(
                        "nhsNumber",
                        nhs(165),
                        "ethnicity",
                        "black",
                        "sex",
                        "male",
                        "unpaidCarers",
                        "His daughter Ruth, every weekend")
                .whoHas("capacityNote", "Decides for himself; big figures written down, one to a page")
                .on(-79)
                .by("socialWorker")
                .starts("conversations")
                .looksAt(ONE)
                .on(-77)
                .act(
                        "socialWorker",
                        "huddleNote",
                        "question",
                        "Can he stay at home, and who decides that?",
                        "advice",
                        "He decides. Ask what a good Tuesday looks like, then build the week from it.")
                .does(ONE, "whyInTouch", "After the second fall.", "conversationOutcome", "longerTerm")
                .on(-70)
                .does(
                        "makeAGoodLifePlan",
                        "aGoodLife",
                        "My own door, and cricket on the radio with company.",
                        "personalBudget",
                        "yes",
                        "personalBudgetAmount",
                        96,
                        "familyGroupConference",
                        "accepted")
                .on(-38)
                .does("reviewThePlan", "reviewOutcome", "change", "whatHasNot", "Mondays: the taxi comes late.")
                .on(-33)
                .does("changeThePlan")
                .on(-2)
                .contact(
                        "socialWorker",
                        TimeKind.FAMILY,
                        ContactHow.BY_PHONE,
                        20,
                        "His daughter Ruth",
                        "The taxi has come in time three Mondays running.");
    }

    /** Handed on to The Pod with an introduction; the referral has begun. */
    private static Story sofia() {
        return Story.of("Sofia Marchetti-Bird", "1987-11-11")
                .whoHas("sex", "female", "ethnicity", "white", "nhsNumber", nhs(172))
                .on(-16)
                .by("socialWorker")
                .starts("conversations")
                .on(-15)
                .does(ONE, "whyInTouch", "Out of hospital, and nobody to tell.", "anythingToIntroduce", "yes")
                .on(-13)
                .does(
                        "makeAnIntroduction",
                        "introductionKind",
                        "toThePod",
                        "introductionTo",
                        "The Pod, with a development worker")
                .on(-11)
                .does(
                        "handOnToThePod",
                        "handOnWorker",
                        "careCoordinator2",
                        "handOnIntroductionOn",
                        in(4),
                        "handOnNote",
                        "She has told it once, fully. Please read before asking.")
                .goesOnWhereItWasHandedOn()
                .on(-4)
                .does(Ways.TALK, "whatThePersonWants", "People who knew me before, and new ones who do not.");
    }
}
