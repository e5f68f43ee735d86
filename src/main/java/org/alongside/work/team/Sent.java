package org.alongside.work.team;

/**
 * What a manager sent for a team of theirs.
 *
 * @param by the manager
 */
record Sent(ManagedTeam team, Typed typed, String by) {

    String teamId() {
        return team.id();
    }
}
