package org.alongside.pathway.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where pathways could not go on by themselves and wait for somebody who mends it. */
public interface Troubles {

    /** The longest-standing ones first, and no more than this many. */
    List<Trouble> longest(int howMany);

    /**
     * One of them.
     *
     * @param where the step of the system or the timer, in the model's words
     */
    record Trouble(UUID episode, String pathwayName, String where, Instant since) {}
}
