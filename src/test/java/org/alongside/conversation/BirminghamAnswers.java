package org.alongside.conversation;

import static org.alongside.journey.Journeys.answers;

import java.util.Map;

/** What was said and done in the three stories of Birmingham, in words of our own. */
final class BirminghamAnswers {

    private BirminghamAnswers() {}

    static Map<String, Object> heWantsToCook() {
        return answers(
                "whyInTouch", "He does not want to go to the day centre any more",
                "worries", "His college years in catering led nowhere, he says",
                "whatIsWorking", "He passed his catering certificates; he never misses a home match",
                "whoIsAround", "His grandmother, and an uncle with a car",
                "community", "The football club cooks for thousands",
                "nextSteps", "I ring the club's kitchen today",
                "conversationOutcome", "resolved",
                "anythingToIntroduce", "yes",
                "bestWayToIntroduce", "Tell them first how to explain things to somebody with autism");
    }

    static Map<String, Object> toTheKitchenOfTheClub() {
        return answers(
                "introductionTo", "The kitchen of the football club",
                "introductionKind", "goingAlong",
                "whoGoesAlong", "I do, to the interview",
                "introductionOn", "2026-11-11",
                "anotherIntroduction", "yes");
    }

    static Map<String, Object> toAMentor() {
        return answers(
                "introductionTo", "A mentor among the cooks",
                "introductionKind", "goingAlong",
                "whoGoesAlong", "His uncle, who drives him to work",
                "introductionOn", "2026-11-16",
                "anotherIntroduction", "no");
    }

    static Map<String, Object> sheFeelsUnwanted() {
        return answers(
                "whyInTouch", "She is in an assessment bed after hospital and is to move to a home for good",
                "worries", "That her daughter does not want her",
                "whatIsWorking", "She says openly what hurts",
                "whoIsAround", "Her daughter and two grandsons",
                "community", "The home is near her old street and her church",
                "nextSteps", "I sit down with her and her family",
                "conversationOutcome", "longerTerm",
                "anythingToIntroduce", "no");
    }

    static Map<String, Object> theHuddleAdvisesToTalkFirst() {
        return answers(
                "broughtBy", "The worker who talked with her",
                "whoWasThere", "The team and an occupational therapist",
                "question", "How can the move be hers?",
                "advice", "First the talk with her daughter, then the room",
                "whatComesOfIt", "A conversation of the family, with the worker there");
    }

    static Map<String, Object> aMoveOfHerOwn() {
        return answers(
                "aGoodLife", "To be visited, and to have her own chair",
                "assets", "Her church sends somebody on Sundays",
                "strengths", "She sings, and forgives quickly",
                "resources", "Her pension and the family",
                "personalBudget", "no",
                "familyGroupConference", "accepted",
                "howItIsOrganised", "They choose the room together");
    }

    static Map<String, Object> theMoveWentWell() {
        return answers(
                "whatHasWorked", "The move; they talked, and her daughter comes on Wednesdays",
                "whatHasNot", "Nothing now",
                "reviewOutcome", "ended");
    }

    static Map<String, Object> heWantsPeopleAndToBeFit() {
        return answers(
                "whyInTouch", "His doctor asks for day care since his head injury",
                "worries", "He stays in, eats too much and feels low",
                "whatIsWorking", "He knows what he wants: people, and to be fit",
                "whoIsAround", "Nobody of the old friends",
                "community", "A gym round the corner",
                "nextSteps", "We look at the gym together",
                "conversationOutcome", "resolved",
                "anythingToIntroduce", "yes");
    }

    static Map<String, Object> toTheGym() {
        return answers(
                "introductionTo", "The gym round the corner and its staff",
                "introductionKind", "goingAlong",
                "whoGoesAlong", "I do, to meet the staff and look round",
                "introductionOn", "2026-11-05",
                "anotherIntroduction", "no");
    }

    static Map<String, Object> allIsWell(String howThingsAre) {
        return answers("howThingsAre", howThingsAre, "needsAnotherConversation", "no");
    }
}
