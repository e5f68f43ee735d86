package org.alongside.pathway.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.drawing.Heat;
import org.alongside.pathway.drawing.Spot;

/** Pathways as their modellers drew them, in the version somebody is on. */
public interface Diagrams {

    /**
     * The picture of a version, if there is one.
     *
     * @param marked the elements where the person is now
     */
    Optional<String> of(String pathway, int version, Set<String> marked);

    /** The picture of a version with figures at its steps, if there is one. */
    Optional<String> heated(String pathway, int version, Heat heat);

    /** Where people's steps are in that picture; none if there is none. */
    List<Spot> stepsOn(String pathway, int version);
}
