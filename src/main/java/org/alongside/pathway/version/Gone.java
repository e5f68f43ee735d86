package org.alongside.pathway.version;

import java.util.List;

/**
 * Where people can stand in the older version and not in the other, so that a manager has to decide.
 *
 * @param instead where they could stand in the other version instead
 */
public record Gone(Spot place, List<Spot> instead) {

    public Gone {
        instead = List.copyOf(instead);
    }
}
