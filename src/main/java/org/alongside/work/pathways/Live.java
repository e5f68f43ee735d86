package org.alongside.work.pathways;

import java.util.List;
import org.alongside.pathway.publication.Published;
import org.alongside.pathway.version.Halt;
import org.alongside.pathway.version.OnVersion;
import org.jspecify.annotations.Nullable;

/**
 * A pathway with its versions, the live one first.
 *
 * @param versions the live one, and those that somebody is on
 * @param standing where people stand, who has stood there longest coming first
 * @param halts whether it is retired or paused, and why
 */
record Live(String pathway, List<Line> versions, List<Standing> standing, List<Halt> halts) {

    Live {
        versions = List.copyOf(versions);
        standing = List.copyOf(standing);
        halts = List.copyOf(halts);
    }

    /** A version and how it came to be, where that is known. */
    record Line(OnVersion on, @Nullable Published published) {}

    public Line live() {
        return versions.get(0);
    }

    public String name() {
        return live().on().name();
    }

    public boolean isRetired() {
        return halts.stream().anyMatch(halt -> halt.kind() == Halt.Kind.RETIRED);
    }

    public boolean isPaused() {
        return halts.stream().anyMatch(halt -> halt.kind() == Halt.Kind.PAUSED);
    }

    public List<Line> older() {
        return versions.subList(1, versions.size());
    }
}
