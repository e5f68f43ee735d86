package org.alongside.timing.page;

import java.util.List;
import org.alongside.access.Team;
import org.jspecify.annotations.Nullable;

/**
 * Who reads timings, and of whom.
 *
 * @param teams those whose figures may be read, by name
 * @param isAuditor whether figures of all teams together may be read; what auditors see leaves the team, so that small
 *     numbers are kept back
 */
public record Viewer(List<Team> teams, boolean isAuditor) {

    /** The team a page is about: that asked for if it may be read, else none for an auditor and the first for others. */
    @Nullable
    String team(@Nullable String asked) {
        boolean may = teams.stream().anyMatch(team -> team.id().equals(asked));
        if (may) return asked;
        return isAuditor ? null : teams.get(0).id();
    }
}
