package org.alongside.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.pathway.AnswersInWords;
import org.alongside.pathway.AnswersInWords.Line;
import org.alongside.record.KeptAnswers;
import org.alongside.record.PutRight;
import org.springframework.stereotype.Component;

/** What was corrected in answers, in words, for every page that shows them. */
@Component
public class Corrections {

    private final AnswersInWords inWords;

    Corrections(AnswersInWords inWords) {
        this.inWords = inWords;
    }

    /**
     * One correction.
     *
     * @param was the answers that were changed, as they had been before it
     */
    public record Corrected(Instant at, String by, String because, List<Line> was) {}

    /** Newest first; as an own fragment: {@code work/right/history :: of(answers, corrections, words)}. */
    public List<Corrected> of(KeptAnswers answers) {
        List<Corrected> corrections = new ArrayList<>();
        String became = answers.content();
        for (PutRight correction : answers.corrections()) {
            String was = correction.was() == null ? "{}" : correction.was();
            corrections.add(new Corrected(
                    correction.at(), correction.workerName(), correction.because(), changed(answers, was, became)));
            became = was;
        }
        return corrections;
    }

    /** What was answered before and is answered otherwise, or was not answered before. */
    private List<Line> changed(KeptAnswers answers, String was, String became) {
        List<Line> before = lines(answers, was);
        List<Line> after = lines(answers, became);
        List<Line> changed = new ArrayList<>(
                before.stream().filter(line -> !after.contains(line)).toList());
        after.stream()
                .filter(line -> before.stream().noneMatch(each -> each.label().equals(line.label())))
                .forEach(line -> changed.add(new Line(line.label(), "Not answered")));
        return changed;
    }

    private List<Line> lines(KeptAnswers answers, String json) {
        return inWords.of(answers.pathway(), answers.pathwayVersion(), answers.form(), json);
    }
}
