package org.alongside.work.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.pathway.form.FieldType;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Sheet;
import org.alongside.pathway.form.Sheet.Part;

/** Lays a form out as page components, with what was typed and what is wrong with it. */
public final class SheetView {

    private final Form form;
    private final QuestionView questions;

    private SheetView(Form form, Typed typed, Map<String, String> problems) {
        this.form = form;
        this.questions = new QuestionView(typed, problems);
    }

    /**
     * The parts of a form in drawn order.
     *
     * @param problems a sentence by field key
     */
    public static List<PartView> of(Form form, Sheet sheet, Typed typed, Map<String, String> problems) {
        return new SheetView(form, typed, problems).parts(sheet.parts());
    }

    private List<PartView> parts(List<Part> drawn) {
        List<PartView> parts = new ArrayList<>();
        for (Part part : drawn) {
            if (part instanceof Sheet.Words words) {
                parts.add(new PartView.Words(SafeMarkdown.html(words.markdown()), When.of(form, words.shown())));
            } else if (part instanceof Sheet.Line) {
                parts.add(new PartView.Line(PartView.When.ALWAYS));
            } else if (part instanceof Sheet.Group group) {
                parts.add(new PartView.Group(group.label(), parts(group.parts()), When.of(form, group.shown())));
            } else if (part instanceof Sheet.Question question) {
                ask(question).forEach(parts::add);
            }
        }
        return parts;
    }

    /** A day with a time is asked by two components. */
    private Stream<PartView> ask(Sheet.Question question) {
        PartView.When when = When.of(form, question.shown());
        Stream<PartView> asked = Stream.of(questions.of(question, when));
        return question.field().type() == FieldType.DATETIME
                ? Stream.concat(asked, Stream.of(questions.timeOf(question, when)))
                : asked;
    }
}
