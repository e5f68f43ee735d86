package org.alongside.pathway.rule;

/** How much a problem matters: whether it stands in the way of publishing. */
public enum Weight {
    /** Nothing is published before it is mended. */
    MUST_BE_MENDED,
    /** It may be meant so; the files may be published as they are. */
    WORTH_A_LOOK
}
