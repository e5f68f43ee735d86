package org.alongside.modelling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One thing to draw.
 *
 * @param draw what, and after or at what, in the words of the guide
 * @param template the name of a template, or nothing
 * @param filledIn what a manager fills in, by the label of the field
 */
record Row(String draw, String template, Map<String, String> filledIn) {

    private static final Pattern FIELD = Pattern.compile("\\*([^*]+)\\* (.+?)(?: · (?=\\*)|$)");

    static Row of(List<String> cells) {
        Map<String, String> filledIn = new LinkedHashMap<>();
        FIELD.matcher(cells.get(2))
                .results()
                .forEach(field -> filledIn.put(field.group(1), field.group(2).replace("`", "")));
        return new Row(cells.get(0), cells.get(1), filledIn);
    }

    /** A field of the Modeler's own, which must be there. */
    String own(String label) {
        String value = filledIn.get(label);
        if (value == null) throw new AssertionError(draw + ": the guide does not say its " + label);
        return value;
    }
}
