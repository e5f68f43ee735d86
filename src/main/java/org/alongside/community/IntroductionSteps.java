package org.alongside.community;

import java.util.List;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Sentence;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.springframework.stereotype.Component;

/** What a model may ask about introductions. */
@Component("introductions")
public class IntroductionSteps implements Steps {

    private final Introductions introductions;
    private final WhetherIntroductionsHold whetherTheyHold;

    IntroductionSteps(Introductions introductions, WhetherIntroductionsHold whetherTheyHold) {
        this.introductions = introductions;
        this.whetherTheyHold = whetherTheyHold;
    }

    /** Begins a follow-up: every introduction of the episode is to be asked about, unless it was said before to be over. */
    public void askAboutAll(Situation situation) {
        introductions.askAboutAll(situation.theEpisode());
    }

    public boolean anyLeftToAskAbout(Situation situation) {
        return !toAskAbout(situation).isEmpty();
    }

    public List<Choice> toAskAbout(Situation situation) {
        return introductions.toAskAbout(situation.theEpisode());
    }

    /** As {@code 2 of 3 introductions still hold.} */
    public Sentence howTheyHold(Situation situation) {
        var count = whetherTheyHold.countOf(situation.theEpisode());
        return new Sentence(
                count.getValue() == 0
                        ? "There is no introduction that anybody could be asked about."
                        : "Introductions that still hold: %d of %d.".formatted(count.getKey(), count.getValue()));
    }
}
