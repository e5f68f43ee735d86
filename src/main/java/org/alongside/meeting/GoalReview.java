package org.alongside.meeting;

import org.alongside.record.Said;
import org.jspecify.annotations.Nullable;

/** A goal looked back upon, as the person sees it and as the worker sees it. */
record GoalReview(String goal, String personSays, @Nullable String personWords, String workerSays, String workerWords) {

    /** Nobody speaks for a person who could not be asked. */
    private static final String COULD_NOT_ASK = "couldNotAsk";

    static GoalReview in(Said said) {
        String personSays = said.neededWords("goal.personSays", "How the person sees it", 20);
        return new GoalReview(
                said.neededWords("goal.reviewed", "Goal", 20),
                personSays,
                personSays.equals(COULD_NOT_ASK)
                        ? null
                        : said.neededWords("goal.personWords", "The person's words", 4000),
                said.neededWords("goal.workerSays", "How you see it", 20),
                said.neededWords("goal.workerWords", "Your words", 4000));
    }
}
