package org.alongside.pathway.rule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ids born from labels: “Ask for a housing check” becomes askForAHousingCheck. */
final class CamelCase {

    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]{0,99}");

    private CamelCase() {}

    static boolean is(String id) {
        return CAMEL_CASE.matcher(id).matches();
    }

    /** Empty if the label has no letter an id can begin with. */
    static String of(String label) {
        var plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("[\\p{M}'’]", "");
        var joined = Arrays.stream(plain.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        var id = joined.isEmpty() ? "" : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
        return is(id) ? id : "";
    }
}
