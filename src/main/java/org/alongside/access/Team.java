package org.alongside.access;

/**
 * A team of one organisation.
 *
 * @param id lower-case letters and digits, since the engine's groups are told apart by the first capital
 * @param receivesReferrals whether a referral may be sent to it
 */
public record Team(String id, String organisation, String name, boolean receivesReferrals) {

    public Team {
        if (!id.matches("[a-z][a-z0-9]*"))
            throw new IllegalArgumentException("A team's id is of lower-case letters and digits, not " + id);
    }
}
