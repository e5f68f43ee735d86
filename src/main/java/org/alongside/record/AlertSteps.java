package org.alongside.record;

import org.alongside.pathway.Sentence;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.springframework.stereotype.Component;

/** What the model of an alert asks of us. */
@Component("alerts")
public class AlertSteps implements Steps {

    private final Notices notices;

    AlertSteps(Notices notices) {
        this.notices = notices;
    }

    /** What the manager was told last in this episode. */
    public Sentence newest(Situation situation) {
        return new Sentence(notices.newestForTheManager(situation.theEpisode()).orElse(""));
    }
}
