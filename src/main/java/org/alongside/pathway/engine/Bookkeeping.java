package org.alongside.pathway.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.AnswerBook;
import org.alongside.pathway.AnswerBook.StepAnswers;
import org.alongside.pathway.Participation;
import org.alongside.pathway.Places;
import org.springframework.stereotype.Component;

/** Hands what one call submitted to the record, in the engine's transaction. */
@Component
class Bookkeeping {

    private final AnswerBook answers;
    private final List<Places> places;
    private final Participation participation;

    Bookkeeping(AnswerBook answers, List<Places> places, Participation participation) {
        this.answers = answers;
        this.places = places;
        this.participation = participation;
    }

    void enter(StepAnswers kept, Submission submission) {
        answers.keep(kept);
        submission.pins().forEach((role, worker) -> participation.pin(kept.episode(), role, worker));
        for (Places feature : places) {
            Map<String, Object> theirs = new HashMap<>(submission.placed());
            theirs.keySet().retainAll(feature.offered().keySet());
            if (!theirs.isEmpty()) feature.put(kept.episode(), theirs, kept.worker(), kept.at());
        }
    }
}
