package org.alongside.pathway.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who is on a version of a pathway.
 *
 * @param instance the run of the pathway; a person can be on the same pathway twice
 * @param places where they stand
 * @param since when they came to the oldest of these steps; when the pathway began, where none is open
 * @param whyNot why they cannot be moved; nothing where they can
 */
public record UnderWay(String instance, UUID episode, List<Spot> places, Instant since, List<String> whyNot) {

    public UnderWay {
        places = List.copyOf(places);
        whyNot = List.copyOf(whyNot);
    }

    public boolean canMove() {
        return whyNot.isEmpty();
    }
}
