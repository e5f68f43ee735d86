package org.alongside.timing.page;

import java.util.List;
import org.alongside.access.Team;

/**
 * Who reads timings, and of whom.
 *
 * @param teams those whose figures may be read, by name
 * @param isAuditor whether figures of all teams together may be read; what auditors see leaves the team, so that small
 *     numbers are kept back
 */
public record Viewer(List<Team> teams, boolean isAuditor) {

    boolean mayRead(String team) {
        return teams.stream().anyMatch(each -> each.id().equals(team));
    }

    String first() {
        return teams.get(0).id();
    }
}
