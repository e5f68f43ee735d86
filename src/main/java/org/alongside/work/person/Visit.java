package org.alongside.work.person;

import java.util.List;
import java.util.Optional;
import org.alongside.page.IdentityBar;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.BrokenGlass.Glass;
import org.alongside.record.Person;
import org.alongside.record.WarningNote;

/**
 * A worker at a person's page.
 *
 * @param episodes those they may read, newest first
 * @param warnings what to know first, as far as they may read it
 * @param glass where they read for a reason only, and may do nothing in what others have begun
 */
public record Visit(
        Person person, IdentityBar bar, List<EpisodeRef> episodes, List<WarningNote> warnings, Optional<Glass> glass) {

    public boolean isAtWork() {
        return glass.isEmpty();
    }
}
