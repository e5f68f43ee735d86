package org.alongside.work.team;

import java.time.LocalDate;

/**
 * Cover in the team, asked for or in force.
 *
 * @param inForce whether the receiver has accepted
 */
record StandIn(
        String personName, String reference, String role, String away, String by, LocalDate until, boolean inForce) {}
