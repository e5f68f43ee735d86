package org.alongside.pathway.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.pathway.form.Field;
import org.alongside.pathway.form.FieldType;

/** A field that writes to the record names a place that exists and takes such an answer. */
final class RecordPlacesExistAndFit implements ModelRule {

    private static final Map<Class<?>, String> KINDS = Map.of(
            String.class, "text or one choice",
            Boolean.class, "a checkbox",
            BigDecimal.class, "a number",
            LocalDate.class, "a date",
            LocalTime.class, "a time",
            List.class, "several choices");

    private final KnownWords words;

    RecordPlacesExistAndFit(KnownWords words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication.forms().stream()
                .flatMap(file -> file.form().fields().stream()
                        .flatMap(field -> field.record().flatMap(place -> trouble(field, place)).stream()
                                .map(words -> Naming.of(file, field).problem(this, words))));
    }

    private Optional<String> trouble(Field field, String place) {
        var takes = words.places().get(place);
        if (takes == null)
            return Optional.of("writes to the place " + place + " of the record, which does not exist." + near(place));
        return takes == given(field.type())
                ? Optional.empty()
                : Optional.of("writes to " + place + ", which takes " + KINDS.getOrDefault(takes, "something else")
                        + ". Ask it that way, or choose another place.");
    }

    /** The places that begin alike, since a full list would be too long to read. */
    private String near(String place) {
        var family = place.substring(0, place.indexOf('.') + 1);
        var near = words.places().keySet().stream()
                .filter(known -> !family.isEmpty() && known.startsWith(family))
                .collect(Collectors.toCollection(TreeSet::new));
        return near.isEmpty() ? " Leave the property record out." : " Use one of: " + String.join(", ", near) + ".";
    }

    private static Class<?> given(FieldType type) {
        return switch (type) {
            case TEXTFIELD, TEXTAREA, RADIO, SELECT -> String.class;
            case CHECKBOX -> Boolean.class;
            case NUMBER -> BigDecimal.class;
            case DATE -> LocalDate.class;
            case CHECKLIST, TAGLIST -> List.class;
            case TIME -> LocalTime.class;
            case DATETIME -> Void.class;
        };
    }
}
