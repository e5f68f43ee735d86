package org.alongside.pathway.explore;

import java.util.HashSet;
import java.util.Set;

/** A pathway made ready to be walked, and where one has been. */
final class Ground {

    private final Terrain terrain;
    private final Places places;
    private final Memory memory;
    private final Set<String> reached = new HashSet<>();

    Ground(Terrain terrain) {
        this.terrain = terrain;
        this.places = new Places(terrain);
        this.memory = new Memory(terrain);
    }

    Terrain terrain() {
        return terrain;
    }

    Places places() {
        return places;
    }

    Memory memory() {
        return memory;
    }

    void reached(String id) {
        reached.add(id);
    }

    Set<String> reached() {
        return reached;
    }
}
