package org.alongside.pathway.publication;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The files of one publication that is still being looked at.
 *
 * @param files by name, without folders
 */
public record Draft(UUID id, String keptBy, Instant keptAt, Map<String, byte[]> files) {

    public Draft {
        files = new TreeMap<>(files);
    }
}
