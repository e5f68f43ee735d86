package org.alongside.pathway.door;

import java.util.List;
import java.util.Optional;

/** Says who may make which call of the engine's REST API, the same on every address it is served at. */
public final class Doors {

    private Doors() {}

    /** Why the call is refused, in a sentence for the worker; nothing when it is let in. */
    public static Optional<String> refusal(Knock knock) {
        List<Door> doors =
                OpenDoors.ALL.stream().filter(door -> door.leadsTo(knock)).toList();
        if (doors.stream().anyMatch(door -> door.isOpenTo(knock.audiences()))) return Optional.empty();
        return Optional.of(doors.isEmpty() ? ClosedDoors.sentenceFor(knock) : ClosedDoors.sentenceForOthers());
    }
}
