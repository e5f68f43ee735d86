package org.alongside.work.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.desk.StartPaper;
import org.alongside.pathway.desk.Startable.About;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Known;
import org.alongside.pathway.form.Sheet;
import org.alongside.record.EvidenceFiles;
import org.alongside.record.Person;
import org.jspecify.annotations.Nullable;

/**
 * A pathway one worker is about to start.
 *
 * @param reference the episode it is about, where the worker came from that episode; it is not asked again
 * @param person whom it is for, where they were chosen from the record; what the record says is not asked again
 */
record Beginning(
        StartPaper paper,
        String worker,
        @Nullable String reference,
        @Nullable Person person) {

    /** The field by which every act's start form names its episode. */
    private static final String EPISODE = "episode";

    String pathway() {
        return paper.pathway().pathway();
    }

    /** Where its form is. */
    String address() {
        String start = "/start/" + pathway();
        return person == null ? start : "/people/" + person.id() + start;
    }

    /** What its words are kept under. */
    String place() {
        return person == null
                ? Draft.ofStart(pathway(), reference)
                : Draft.ofStart(pathway(), person.id().toString());
    }

    /** What is about an episode has the episode's own page for files. */
    boolean takesFiles() {
        return isAboutAPerson();
    }

    boolean isAboutAPerson() {
        return paper.pathway().about() == About.A_PERSON;
    }

    /** Under which name files wait for this start. */
    String files() {
        return person == null
                ? EvidenceFiles.ofStart(worker, pathway())
                : EvidenceFiles.ofStart(worker, pathway(), person.id());
    }

    @Nullable
    UUID chosen() {
        return person == null ? null : person.id();
    }

    Form form() {
        return paper.form();
    }

    Known known() {
        return Known.of(form(), person == null ? Map.of() : person.said());
    }

    /** The form without the questions that are answered already. */
    Sheet sheet() {
        Known known = known();
        return paper.sheet()
                .without(field -> known.includes(field)
                        || (reference != null && field.key().equals(EPISODE)));
    }

    /**
     * What stands in the form.
     *
     * @param before what was typed until now: of what is not asked, nothing else counts
     */
    Typed typed(Map<String, List<String>> sent, Typed before) {
        Map<String, List<String>> boxes =
                new LinkedHashMap<>(Typed.in(form(), sent).boxes());
        Known known = known();
        form().fields().stream().filter(known::includes).flatMap(Typed::boxesOf).forEach(box -> {
            boxes.remove(box);
            if (!before.all(box).isEmpty()) boxes.put(box, before.all(box));
        });
        if (reference != null && form().field(EPISODE).isPresent()) boxes.put(EPISODE, List.of(reference));
        return new Typed(boxes);
    }

    /** What was typed, where nothing is known better. */
    TypedAnswers answers(Typed typed) {
        return TypedAnswers.of(form(), typed);
    }
}
