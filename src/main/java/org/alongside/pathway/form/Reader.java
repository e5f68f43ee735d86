package org.alongside.pathway.form;

import java.util.List;
import org.alongside.pathway.Choice;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Reads a submitted value as the answer to a field. */
final class Reader {

    private Reader() {}

    static Reading read(Field field, @Nullable Object submitted, List<Choice> offered) {
        Object value = plain(submitted);
        if (value == null)
            return field.type() == FieldType.CHECKBOX ? CheckboxReader.NOT_TICKED : Reading.Empty.NOTHING;
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> TextReader.read(field, value);
            case NUMBER -> NumberReader.read(field, value);
            case DATE, TIME, DATETIME -> MomentReader.read(field, value);
            case CHECKBOX -> CheckboxReader.read(field, value);
            case RADIO, SELECT -> ChoiceReader.one(field, value, offered);
            case CHECKLIST, TAGLIST -> ChoiceReader.several(field, value, offered);
        };
    }

    /** The value without the engine's wrapping; a wrapping that cannot be opened stays, and is of no type we take. */
    private static @Nullable Object plain(@Nullable Object submitted) {
        if (!(submitted instanceof TypedValue typed)) return submitted;
        try {
            return typed.getValue();
        } catch (RuntimeException e) {
            return typed;
        }
    }
}
