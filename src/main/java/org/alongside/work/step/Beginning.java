package org.alongside.work.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.desk.StartPaper;
import org.alongside.pathway.desk.Startable.About;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Sheet;
import org.alongside.pathway.form.Sheet.Question;
import org.alongside.record.EvidenceFiles;
import org.jspecify.annotations.Nullable;

/**
 * A pathway one worker is about to start.
 *
 * @param reference the episode it is about, where the worker came from that episode; it is not asked again
 */
record Beginning(StartPaper paper, String worker, @Nullable String reference) {

    /** The field by which every act's start form names its episode. */
    private static final String EPISODE = "episode";

    String pathway() {
        return paper.pathway().pathway();
    }

    /** What is about an episode has the episode's own page for files. */
    boolean takesFiles() {
        return paper.pathway().about() == About.A_PERSON;
    }

    /** Under which name files wait for this start. */
    String files() {
        return EvidenceFiles.ofStart(worker, pathway());
    }

    Form form() {
        return paper.form();
    }

    /** The form without the question that is answered already. */
    Sheet sheet() {
        if (reference == null) return paper.sheet();
        return new Sheet(paper.sheet().parts().stream()
                .filter(part -> !(part instanceof Question question
                        && question.field().key().equals(EPISODE)))
                .toList());
    }

    Typed typed(Map<String, List<String>> sent) {
        Typed typed = Typed.in(form(), sent);
        if (reference == null || form().field(EPISODE).isEmpty()) return typed;
        Map<String, List<String>> boxes = new LinkedHashMap<>(typed.boxes());
        boxes.put(EPISODE, List.of(reference));
        return new Typed(boxes);
    }

    TypedAnswers answers(Typed typed) {
        return TypedAnswers.of(form(), typed);
    }
}
