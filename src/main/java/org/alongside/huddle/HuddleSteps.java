package org.alongside.huddle;

import org.alongside.pathway.Refusal;
import org.alongside.pathway.Situation;
import org.alongside.pathway.Steps;
import org.springframework.stereotype.Component;

/** What a model may ask of huddles. */
@Component("huddles")
public class HuddleSteps implements Steps {

    private final HuddleNotes notes;

    HuddleSteps(HuddleNotes notes) {
        this.notes = notes;
    }

    /** Lets the pathway go on only if a huddle talked about this episode; else the step before stays as it was. */
    public void noLongTermPlanWithoutAHuddle(Situation situation) {
        if (notes.isThereOneOf(situation.theEpisode())) return;
        throw Refusal.invalid(
                ("Support for longer is planned only after a huddle, and there is no huddle note about %s yet."
                                + " Bring the question to a huddle, write down its advice (Start process, Huddle note, with the"
                                + " reference %s), then complete this step again. Your answers were not sent.")
                        .formatted(
                                situation.theEpisode().reference(),
                                situation.theEpisode().reference()));
    }
}
