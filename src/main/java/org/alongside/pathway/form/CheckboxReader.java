package org.alongside.pathway.form;

/** Reads a tick; a box nobody ticked is an answer too. */
final class CheckboxReader {

    static final Reading NOT_TICKED = new Reading.Answer(false);

    private CheckboxReader() {}

    static Reading read(Field field, Object value) {
        if (value instanceof Boolean ticked) return new Reading.Answer(ticked);
        return new Reading.Wrong("“" + field.label() + "” must be ticked or not.");
    }
}
