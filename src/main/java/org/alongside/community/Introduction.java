package org.alongside.community;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.alongside.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a person is introduced to, as a form says it.
 *
 * @param asset the place, group, service or person
 * @param kind as {@code goingAlong}
 */
record Introduction(
        String asset,
        String kind,
        @Nullable String goesAlong,
        @Nullable LocalDate on) {

    static final String GOING_ALONG = "goingAlong";
    static final String INFORMATION_ONLY = "informationOnly";

    /** Answers that leave no introduction: none after all, and The Pod, where the hand-on is the record. */
    static final Set<String> NONE = Set.of("none", "toThePod");

    static Introduction in(Map<String, Object> values) {
        return new Introduction(
                words(values, IntroductionPlaces.ASSET, "What the person is introduced to", 400),
                words(values, IntroductionPlaces.KIND, "How it is done", 20),
                values.containsKey(IntroductionPlaces.GOES_ALONG)
                        ? words(values, IntroductionPlaces.GOES_ALONG, "Who goes along", 200)
                        : null,
                values.get(IntroductionPlaces.ON) instanceof LocalDate day ? day : null);
    }

    private static String words(Map<String, Object> values, String place, String label, int longest) {
        return Words.fit(label, values.getOrDefault(place, ""), longest);
    }
}
