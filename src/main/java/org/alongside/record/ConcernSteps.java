package org.alongside.record;

import java.util.List;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.springframework.stereotype.Component;

/** What a model may ask about safeguarding concerns. */
@Component("concerns")
public class ConcernSteps implements Steps {

    private final Concerns concerns;

    ConcernSteps(Concerns concerns) {
        this.concerns = concerns;
    }

    /** The concerns that wait for a decision, by when they were raised. */
    public List<Choice> undecided(Situation situation) {
        return concerns.undecided(situation.theEpisode());
    }
}
