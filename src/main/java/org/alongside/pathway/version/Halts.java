package org.alongside.pathway.version;

import java.util.List;
import java.util.Optional;
import org.alongside.pathway.version.Halt.Kind;

/** Stops pathways from being started or gone on with, and lets them go on. */
public interface Halts {

    /**
     * Stops a pathway.
     *
     * @param because what workers read who would have gone on with it
     * @throws org.alongside.pathway.Refusal when no reason is given, or it is stopped already
     */
    void stop(String pathway, Kind kind, String because, String worker);

    /** Lets it go on. Timers that fell due in a pause go off at once. */
    void goOn(String pathway, Kind kind, String worker);

    Optional<Halt> of(String pathway, Kind kind);

    /** All that are in force. */
    List<Halt> all();
}
