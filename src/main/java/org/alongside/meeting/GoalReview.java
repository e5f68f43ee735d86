package org.alongside.meeting;

import org.alongside.record.Said;

/** A goal looked back upon, as the person sees it and as the worker sees it. */
record GoalReview(String goal, String personSays, String personWords, String workerSays, String workerWords) {

    static GoalReview in(Said said) {
        return new GoalReview(
                said.neededWords("goal.reviewed", "Goal", 20),
                said.neededWords("goal.personSays", "How the person sees it", 20),
                said.neededWords("goal.personWords", "The person's words", 4000),
                said.neededWords("goal.workerSays", "How you see it", 20),
                said.neededWords("goal.workerWords", "Your words", 4000));
    }
}
