package org.alongside.work.mine;

import org.alongside.work.Lateness;

/**
 * A step as my work shows it.
 *
 * @param role in words
 * @param team in words
 */
record Row(MyStep step, Lateness target, String role, String team) {

    /** As "Ada Ash: Decide on eligibility"; who it is about stays unsaid where this worker may not read it. */
    public String title() {
        return "%s: %s".formatted(step.person() == null ? "Restricted, " + step.episode() : step.person(), step.name());
    }

    /** Without anybody's name, as for a sheet that lies on a desk. */
    public String titleWithoutName() {
        return "%s: %s".formatted(step.episode(), step.name());
    }

    /** Who it waits for, where it is not the reader. */
    public String waitsFor() {
        return step.owner() == null
                ? "%s, %s".formatted(role, team)
                : "%s, %s".formatted(step.owner(), role.toLowerCase(java.util.Locale.UK));
    }
}
