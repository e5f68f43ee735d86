package org.alongside.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.Refusal;

/** What one completed step says, by place, made fit to keep. */
public record Said(Map<String, Object> values) {

    public boolean says(String place) {
        return values.containsKey(place);
    }

    public Optional<String> words(String place, String label, int longest) {
        return Optional.ofNullable(values.get(place))
                .map(written -> Words.fit(label, written, longest))
                .filter(words -> !words.isEmpty());
    }

    public String neededWords(String place, String label, int longest) {
        return words(place, label, longest).orElseThrow(() -> missing(label));
    }

    public LocalDate neededDay(String place, String label) {
        return needed(place, label, LocalDate.class);
    }

    public LocalTime neededTime(String place, String label) {
        return needed(place, label, LocalTime.class);
    }

    public BigDecimal neededNumber(String place, String label) {
        return needed(place, label, BigDecimal.class);
    }

    /** A number that counts something, so that it is whole and fits. */
    public int neededCount(String place, String label) {
        try {
            return neededNumber(place, label).intValueExact();
        } catch (ArithmeticException tooLargeOrBroken) {
            throw Refusal.invalid(label + ": give a whole number.");
        }
    }

    private <T> T needed(String place, String label, Class<T> type) {
        return Optional.ofNullable(values.get(place))
                .filter(type::isInstance)
                .map(type::cast)
                .orElseThrow(() -> missing(label));
    }

    private static Refusal missing(String label) {
        return Refusal.invalid(label + ": it is missing.");
    }
}
