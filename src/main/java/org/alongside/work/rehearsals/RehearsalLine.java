package org.alongside.work.rehearsals;

import java.util.stream.Collectors;
import org.alongside.pathway.Choice;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.alongside.pathway.rehearsal.Scene;
import org.alongside.work.PageWords;

/** A rehearsal of one's own in a list: what it is called, and what time it is in it. */
record RehearsalLine(String id, String name, String time) {

    static RehearsalLine of(Rehearsal rehearsal) {
        Scene scene = rehearsal.scene();
        String pathways = rehearsal.pathways().stream().map(Choice::label).collect(Collectors.joining(", "));
        return new RehearsalLine(
                rehearsal.id(), scene.name().isEmpty() ? pathways : scene.name(), new PageWords().moment(scene.now()));
    }
}
