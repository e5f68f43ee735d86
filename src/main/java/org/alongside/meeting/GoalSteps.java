package org.alongside.meeting;

import java.util.List;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.springframework.stereotype.Component;

/** What a model may ask about goals. */
@Component("goals")
public class GoalSteps implements Steps {

    private final Goals goals;

    GoalSteps(Goals goals) {
        this.goals = goals;
    }

    public List<Choice> toReview(Situation situation) {
        return goals.toReview(situation.theEpisode());
    }

    public boolean anyLeftToReview(Situation situation) {
        return !toReview(situation).isEmpty();
    }
}
