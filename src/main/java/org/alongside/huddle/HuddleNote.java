package org.alongside.huddle;

import java.util.Map;
import org.alongside.pathway.Refusal;
import org.alongside.record.Words;

/** What one huddle said, as a form says it. */
record HuddleNote(String broughtBy, String whoWasThere, String question, String advice, String whatComesOfIt) {

    static HuddleNote in(Map<String, Object> values) {
        return new HuddleNote(
                words(values, "huddle.broughtBy", "Who brought the question", 200),
                words(values, "huddle.whoWasThere", "Who was there", 1000),
                words(values, "huddle.question", "The question", 4000),
                words(values, "huddle.advice", "The advice", 4000),
                words(values, "huddle.whatComesOfIt", "What comes of it", 4000));
    }

    /** Half a note would open the way to a long-term plan that nobody advised on. */
    private static String words(Map<String, Object> values, String place, String label, int longest) {
        String words = Words.fit(label, values.getOrDefault(place, ""), longest);
        if (words.isEmpty()) throw Refusal.invalid("%s: it is missing.".formatted(label));
        return words;
    }
}
