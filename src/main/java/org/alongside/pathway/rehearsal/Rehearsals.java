package org.alongside.pathway.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.Choice;

/** The rehearsals under way on this machine. They live in its memory only, each for the manager who opened it. */
public interface Rehearsals {

    /** Opens one over files that a manager could publish; the one idle longest makes room where there are too many. */
    Opening open(Map<String, byte[]> files, String worker);

    /** Opens one over a version as it was published; it was judged then. */
    Rehearsal openPublished(String pathway, int version, String worker);

    /** The pathways that are live, by id and name. */
    List<Choice> live();

    /** One of the manager's own, unless it has ended, lain idle for too long, or is on another machine. */
    Optional<Rehearsal> of(String id, String worker);

    /** All of the manager's own, the one begun last first. */
    List<Rehearsal> by(String worker);

    /** Throws one of the manager's own away. */
    void end(String id, String worker);
}
