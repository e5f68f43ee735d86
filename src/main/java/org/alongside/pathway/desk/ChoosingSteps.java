package org.alongside.pathway.desk;

import java.util.Set;

/** The steps of today's pathways in whose form a worker is chosen for the person. */
public interface ChoosingSteps {

    /** Each as {@code pathway.step}. */
    Set<String> all();
}
