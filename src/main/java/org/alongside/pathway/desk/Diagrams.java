package org.alongside.pathway.desk;

import java.util.Optional;
import java.util.Set;

/** Pathways as their modellers drew them, in the version somebody is on. */
public interface Diagrams {

    /**
     * The picture of a version, if there is one.
     *
     * @param marked the elements where the person is now
     */
    Optional<String> of(String pathway, int version, Set<String> marked);
}
