package org.alongside.pathway.form;

import java.util.Locale;

/** Asks for an answer that is missing, in the words of the form. */
final class Asked {

    private Asked() {}

    static String again(Field field) {
        String name = "“" + field.label() + "”";
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA ->
                field.label().endsWith("?") ? "Answer " + name + "." : "Enter " + inSentence(field.label()) + ".";
            case NUMBER -> "Enter a number for " + name + ".";
            case DATE -> "Enter a date for " + name + ".";
            case TIME -> "Enter a time for " + name + ".";
            case DATETIME -> "Enter a date and time for " + name + ".";
            case CHECKBOX -> "Tick " + name + ".";
            case RADIO, SELECT -> "Choose one of the offered answers for " + name + ".";
            case CHECKLIST, TAGLIST -> "Choose at least one of the offered answers for " + name + ".";
        };
    }

    /** "What the person wants" loses its capital within a sentence, "NHS number" does not. */
    private static String inSentence(String label) {
        boolean capital =
                label.length() > 1 && Character.isUpperCase(label.charAt(0)) && Character.isLowerCase(label.charAt(1));
        return capital ? label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1) : label;
    }
}
