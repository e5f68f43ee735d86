package org.alongside.work.team;

import java.util.Objects;
import org.alongside.access.TeamChanges;
import org.alongside.access.Telephones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A team's telephone number, changed by its manager; each change is noted in words. */
@Component
class TelephoneChanges {

    private final Telephones telephones;
    private final TeamChanges changes;

    TelephoneChanges(Telephones telephones, TeamChanges changes) {
        this.telephones = telephones;
        this.changes = changes;
    }

    /** What people ring now; empty where no number is given. */
    String of(String team) {
        return telephones.of(team).orElse("");
    }

    @Transactional
    public void keep(String team, @Nullable String telephone, String by) {
        String before = telephones.of(team).orElse(null);
        if (Objects.equals(before, telephone)) return;
        telephones.keep(team, telephone);
        changes.note(team, by, "Telephone: %s. Before: %s.".formatted(said(telephone), said(before)));
    }

    private static String said(@Nullable String telephone) {
        return telephone == null ? "none" : telephone;
    }
}
