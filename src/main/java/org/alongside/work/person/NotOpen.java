package org.alongside.work.person;

import java.util.UUID;
import org.alongside.record.Sight;

/** A worker asked for a person they may not read about. */
class NotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID person;
    private final Sight sight;

    NotOpen(UUID person, Sight sight) {
        super("not open to this worker", null, false, false);
        this.person = person;
        this.sight = sight;
    }

    UUID person() {
        return person;
    }

    Sight sight() {
        return sight;
    }
}
