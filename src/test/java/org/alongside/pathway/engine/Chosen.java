package org.alongside.pathway.engine;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the walk under way decides, and where it has been. */
final class Chosen {

    String pathway = "";
    Set<String> entered = new HashSet<>();
    Function<String, Map<String, Object>> finds = step -> Map.of();
}
