package org.alongside.pathway.version;

/** The published versions of pathways. */
public interface Versions {

    /** What its newest version calls a pathway. */
    String nameOf(String pathway);
}
