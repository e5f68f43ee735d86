package org.alongside.work;

import java.util.List;
import org.alongside.pathway.EpisodeRef;

/** A feature's part of a person's page, about one episode the reader may read. */
public interface PersonPanel {

    /** Where on the page it stands. */
    Spot spot();

    /** Smaller comes first. */
    int order();

    /** What the feature knows of this episode; none if it knows nothing. */
    List<Card> cards(EpisodeRef episode);

    /** The pages a panel can stand on. */
    enum Spot {
        /** What matters, in the person's words. */
        WHAT_MATTERS,
        PLAN,
        /** Meetings and huddles, for workers: not part of the plan. */
        SO_FAR,
        AROUND
    }
}
