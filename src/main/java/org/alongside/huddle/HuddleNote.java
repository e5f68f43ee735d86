package org.alongside.huddle;

import java.util.Map;
import org.alongside.record.Said;

/** What one huddle said, as a form says it. */
record HuddleNote(String broughtBy, String whoWasThere, String question, String advice, String whatComesOfIt) {

    /** Every part is needed: half a note would open the way to a long-term plan that nobody advised on. */
    static HuddleNote in(Map<String, Object> values) {
        Said said = new Said(values);
        return new HuddleNote(
                said.neededWords("huddle.broughtBy", "Who brought the question", 200),
                said.neededWords("huddle.whoWasThere", "Who was there", 1000),
                said.neededWords("huddle.question", "The question", 4000),
                said.neededWords("huddle.advice", "The advice", 4000),
                said.neededWords("huddle.whatComesOfIt", "What comes of it", 4000));
    }
}
