package org.alongside.access;

import org.jspecify.annotations.Nullable;

/**
 * A role that a worker holds in a team.
 *
 * @param main whether this is the team they act for where nothing says otherwise
 * @param capacity how many open episodes are a full load, where that is agreed
 */
public record Membership(
        String team, String role, boolean main, @Nullable Integer capacity) {

    public String group() {
        return Teams.group(team, role);
    }
}
