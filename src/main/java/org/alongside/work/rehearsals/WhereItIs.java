package org.alongside.work.rehearsals;

import java.util.stream.Collectors;
import org.alongside.pathway.rehearsal.Scene;
import org.alongside.pathway.rehearsal.Told;
import org.alongside.pathway.rehearsal.Waiting;
import org.alongside.work.PageWords;

/** Where a rehearsal is, as a sentence. */
final class WhereItIs {

    private WhereItIs() {}

    static String of(Scene scene) {
        if (scene.ended()) return "The pathway has ended: %s.".formatted(lastEnd(scene));
        if (!scene.waiting().isEmpty())
            return "It waits for %s."
                    .formatted(scene.waiting().stream().map(WhereItIs::words).collect(Collectors.joining(" and ")));
        if (!scene.dates().isEmpty())
            return "Nobody has anything to do. “%s” comes by itself on %s."
                    .formatted(
                            scene.dates().get(0).label(),
                            new PageWords().moment(scene.dates().get(0).at()));
        return "Nobody has anything to do, and nothing comes by itself: it waits for something to happen.";
    }

    private static String words(Waiting waiting) {
        return switch (waiting.kind()) {
            case START -> "somebody to start it: %s".formatted(waiting.role());
            case STEP -> "“%s” (%s)".formatted(waiting.label(), waiting.role());
            case SYSTEM -> "what the system finds out at “%s”".formatted(waiting.label());
        };
    }

    private static String lastEnd(Scene scene) {
        return scene.story().stream()
                .filter(told -> told.kind() == Told.Kind.ENDED)
                .reduce((earlier, later) -> later)
                .map(told -> "“%s”".formatted(told.label()))
                .orElse("nothing of it is left");
    }
}
