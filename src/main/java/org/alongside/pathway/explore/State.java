package org.alongside.pathway.explore;

import java.util.BitSet;
import java.util.Map;

/**
 * Where all tokens of a pathway are at one moment, and the answers that can still matter.
 *
 * @param tokens the places that hold one; a second in the same place adds nothing to what can be reached from there
 */
record State(BitSet tokens, Map<String, Object> answers) {

    boolean isOver() {
        return tokens.isEmpty();
    }
}
