package org.alongside.work.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.pathway.Choice;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.Form;
import org.alongside.pathway.form.SheetReader;
import org.alongside.pathway.form.UnreadableForm;

/** A form as workers see it before anything is typed. What the record offers is told, not shown. */
public final class FormAsSeen {

    private static final String FROM_DATA = "What can be chosen comes from the record when the step is open";

    private FormAsSeen() {}

    /** The parts of the form in this file; none if it cannot be read. */
    public static Optional<List<PartView>> of(byte[] file) {
        try {
            Form drawn = Form.parse(file);
            Form form = SheetReader.filledIn(drawn, sample(drawn));
            return Optional.of(SheetView.of(form, SheetReader.read(file, form), Typed.NOTHING, Map.of()));
        } catch (UnreadableForm unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, List<Choice>> sample(Form form) {
        return form.fields().stream()
                .filter(field -> field.choicesFrom() != null)
                .collect(Collectors.toMap(Field::key, field -> List.of(new Choice("example", FROM_DATA))));
    }
}
