package org.alongside.record;

/** How a worker stands to a person's record. */
public enum Sight {
    /** They or their team work with the person. */
    AT_WORK,

    /** They gave a reason and read for a while; they may do nothing in what others have begun. */
    THROUGH_BROKEN_GLASS,

    /** The record is open only to those named in it. */
    RESTRICTED,

    /** The person is outside their teams. */
    OUTSIDE;

    public boolean mayRead() {
        return this == AT_WORK || this == THROUGH_BROKEN_GLASS;
    }
}
