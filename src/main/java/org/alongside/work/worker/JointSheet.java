package org.alongside.work.worker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.Choice;
import org.alongside.pathway.desk.StartPaper;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.Sheet;
import org.alongside.pathway.form.Sheet.Part;
import org.alongside.pathway.form.Sheet.Question;
import org.alongside.pathway.form.Sheet.ShownWhen;
import org.alongside.record.London;
import org.jspecify.annotations.Nullable;

/** What the start form of a change of worker asks once it is settled that a colleague is brought in. */
record JointSheet(StartPaper paper, Map<String, LocalDate> away) {

    static final String RECEIVER = "receiver";
    static final String ROLE = "roleToTakeOver";

    private static final String KIND = "kindOfChange";
    private static final String JOINT = "joint";
    private static final Set<String> SETTLED = Set.of("episode", KIND);

    JointSheet {
        away = Map.copyOf(away);
    }

    Sheet sheet() {
        return new Sheet(questions().<Part>map(question -> question).toList());
    }

    /** What is typed is read by the same questions as are shown. */
    Form form() {
        List<Field> fields = questions().map(Question::field).toList();
        return new Form(paper.form().id(), paper.form().version(), fields);
    }

    /** The answers to the whole form. */
    Map<String, Object> whole(String reference, Map<String, Object> answers) {
        Map<String, Object> whole = new HashMap<>(answers);
        whole.put("episode", reference);
        whole.put(KIND, JOINT);
        return whole;
    }

    /** The colleague's name as the form offers it. */
    String called(@Nullable Object receiver) {
        return paper.form().field(RECEIVER).stream()
                .flatMap(field -> field.choices().stream())
                .filter(choice -> choice.value().equals(receiver))
                .map(choice -> choice.label().split(", ", 2)[0])
                .findFirst()
                .orElse("The colleague");
    }

    private Stream<Question> questions() {
        return paper.sheet().parts().stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(question -> !SETTLED.contains(question.field().key()))
                .filter(question -> question.shown().stream().allMatch(JointSheet::holds))
                .map(this::asked);
    }

    private Question asked(Question question) {
        Field field = question.field();
        List<ShownWhen> stillOpen = question.shown().stream()
                .filter(shown -> !shown.key().equals(KIND))
                .toList();
        return new Question(
                field.key().equals(RECEIVER) ? withWhoIsAway(field) : field,
                question.hint(),
                question.before(),
                question.after(),
                question.first(),
                stillOpen);
    }

    private static boolean holds(ShownWhen shown) {
        return !shown.key().equals(KIND) || shown.codes().contains(JOINT) == shown.is();
    }

    private Field withWhoIsAway(Field field) {
        return new Field(
                field.key(),
                field.type(),
                field.label(),
                field.required(),
                field.limits(),
                field.choices().stream().map(this::saying).toList(),
                field.choicesFrom(),
                field.hiddenWhen(),
                field.properties());
    }

    private Choice saying(Choice choice) {
        LocalDate last = away.get(choice.value());
        return last == null
                ? choice
                : new Choice(choice.value(), "%s (on leave until %s)".formatted(choice.label(), London.written(last)));
    }
}
