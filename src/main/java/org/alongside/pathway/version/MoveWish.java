package org.alongside.pathway.version;

import java.util.Map;

/**
 * From which version to which a manager wants people moved, and how.
 *
 * @param instead for steps that the other version does not have, the step that takes the place of each
 * @param targetsAnew whether a target that the other version counts differently is counted again from when the step began
 */
public record MoveWish(String pathway, int from, int to, Map<String, String> instead, boolean targetsAnew) {

    public MoveWish {
        instead = Map.copyOf(instead);
    }
}
