package org.alongside.timing.page;

import java.util.List;
import org.alongside.pathway.AnswersInWords;
import org.alongside.timing.question.Happening;
import org.alongside.timing.question.TargetChange;

/**
 * One line of an episode with what stands behind it.
 *
 * @param deeds who did what, where our own log says it
 * @param by the number of who completed or cancelled it
 * @param decided the answers the pathway went on by, for who may read them
 * @param changes why its target was changed, for who may read it
 * @param isKeptBack whether there may be more, which was said in confidence
 */
public record EpisodeLine(
        Happening happening,
        List<DeedsInWords.Line> deeds,
        String by,
        List<AnswersInWords.Line> decided,
        List<TargetChange> changes,
        boolean isKeptBack) {

    static EpisodeLine inConfidence(Happening line, boolean opened) {
        return new EpisodeLine(line, List.of(), "", List.of(), List.of(), opened);
    }

    public boolean isOpened() {
        return !decided.isEmpty() || !changes.isEmpty();
    }
}
