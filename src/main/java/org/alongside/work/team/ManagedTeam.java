package org.alongside.work.team;

import java.util.List;
import org.alongside.access.Team;

/**
 * The team a manager looks at.
 *
 * @param all the teams they manage, by name
 */
record ManagedTeam(Team team, List<Team> all) {

    String id() {
        return team.id();
    }
}
