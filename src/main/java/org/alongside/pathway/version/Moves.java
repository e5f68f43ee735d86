package org.alongside.pathway.version;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Moves people who are under way to another version of their pathway, when a manager orders it. */
public interface Moves {

    /** What has to be decided first. */
    List<Gone> gone(String pathway, int from, int to);

    /**
     * Everybody on the older version, who came first coming first, with what stands in the way of each.
     *
     * @throws org.alongside.pathway.Refusal when one step cannot take the place of the other
     */
    List<UnderWay> underWay(MoveWish wish, String worker);

    /** What the move would do to one person; nothing is kept. */
    Trial tried(MoveWish wish, UnderWay person, String worker);

    /**
     * Orders the move of everybody who is on the older version now. It is done in the background, one after the other.
     *
     * @param seen how many the manager saw there
     * @throws org.alongside.pathway.Refusal when there are others now, or no reason is given
     */
    UUID order(MoveWish wish, String because, int seen, String worker);

    Optional<MoveOrder> find(UUID move);

    /** The moves of a pathway, newest first. */
    List<MoveOrder> of(String pathway);

    Progress progress(UUID move);

    /** Who could not be moved, and why. */
    List<Stayed> stayed(UUID move);

    /**
     * Moves at most so many of those who still wait, each in a transaction of their own, and says how many were tried. Any
     * number of machines may do so at once.
     */
    int goOn(UUID move, int most);

    /** Goes on with every move that is not done, as after a machine died. */
    void goOn();
}
