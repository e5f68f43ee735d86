package org.alongside.pathway.form;

import java.util.Map;
import java.util.Optional;

/** The kinds of field that both Tasklist and our pages can show and the server can check. */
public enum FieldType {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    DATE,
    TIME,
    DATETIME,
    CHECKBOX,
    CHECKLIST,
    TAGLIST,
    RADIO,
    SELECT;

    private static final Map<String, FieldType> BY_DRAWN_NAME = Map.ofEntries(
            Map.entry("textfield", TEXTFIELD),
            Map.entry("textarea", TEXTAREA),
            Map.entry("number", NUMBER),
            Map.entry("datetime/date", DATE),
            Map.entry("datetime/time", TIME),
            Map.entry("datetime/datetime", DATETIME),
            Map.entry("checkbox", CHECKBOX),
            Map.entry("checklist", CHECKLIST),
            Map.entry("taglist", TAGLIST),
            Map.entry("radio", RADIO),
            Map.entry("select", SELECT));

    /** The field type a form file names, where a date or time field also names its subtype. */
    static Optional<FieldType> drawnAs(String type, String subtype) {
        return Optional.ofNullable(BY_DRAWN_NAME.get(type.equals("datetime") ? type + "/" + subtype : type));
    }

    public boolean isText() {
        return this == TEXTFIELD || this == TEXTAREA;
    }

    /** Whether the answer is one or several of the offered choices. */
    public boolean hasChoices() {
        return this == RADIO || this == SELECT || takesSeveral();
    }

    /** Whether the answer is a list of choices. */
    public boolean takesSeveral() {
        return this == CHECKLIST || this == TAGLIST;
    }
}
