package org.alongside.pathway.publication;

import java.util.List;

/** Publishes what a manager has drawn. */
public interface Publisher {

    /**
     * Publishes a draft and throws it away, in one go. Whoever is under way stays on their version.
     *
     * @param because why, in the manager's words
     * @throws org.alongside.pathway.Refusal if a rule does not allow it, with everything there is to mend
     */
    List<NewVersion> publish(Draft draft, String worker, String because);

    /** A version that is live from now on. */
    record NewVersion(String pathway, String name, int version) {}
}
