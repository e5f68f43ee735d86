package org.alongside.work.person;

import java.util.List;
import java.util.Optional;
import org.alongside.page.IdentityBar;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.BrokenGlass.Glass;
import org.alongside.record.Person;

/**
 * A worker at a person's page.
 *
 * @param episodes those they may read, newest first
 * @param glass where they read for a reason only, and may do nothing in what others have begun
 */
public record Visit(Person person, IdentityBar bar, List<EpisodeRef> episodes, Optional<Glass> glass) {

    public boolean isAtWork() {
        return glass.isEmpty();
    }
}
