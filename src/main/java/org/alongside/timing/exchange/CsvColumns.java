package org.alongside.timing.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold case, activity and time, where its headings do not say so themselves.
 *
 * @param separator between cells; none to find out by the headings
 */
public record CsvColumns(
        @Nullable String caseId,
        @Nullable String activity,
        @Nullable String time,
        @Nullable Character separator) {

    public static final CsvColumns BY_THEIR_NAMES = new CsvColumns(null, null, null, null);

    /** Where in a row each part stands. */
    Map<Part, Integer> in(List<String> headings) throws ImportRefused {
        Map<Part, Integer> places = new EnumMap<>(Part.class);
        for (Part part : Part.values()) heading(part, headings).ifPresent(at -> places.put(part, at));
        for (Part part : Part.NEEDED) if (!places.containsKey(part)) throw missing(part, headings);
        return places;
    }

    /** How many parts these headings name. */
    long known(List<String> headings) {
        return List.of(Part.values()).stream()
                .filter(part -> heading(part, headings).isPresent())
                .count();
    }

    private Optional<Integer> heading(Part part, List<String> headings) {
        String said = said(part);
        return (said == null ? part.in(headings) : Optional.of(said))
                .map(headings::indexOf)
                .filter(at -> at >= 0);
    }

    private @Nullable String said(Part part) {
        return switch (part) {
            case CASE -> caseId;
            case ACTIVITY -> activity;
            case TIME -> time;
            default -> null;
        };
    }

    private ImportRefused missing(Part part, List<String> headings) {
        String said = said(part);
        return new ImportRefused((said == null
                        ? "No heading names the column of the " + part.word() + "; say which one it is"
                        : "There is no column “" + said + "”")
                + ". The headings are: " + Wording.shortened(String.join(", ", headings)) + ".");
    }
}
