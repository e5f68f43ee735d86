package org.alongside.pathway.rule;

/**
 * What a problem is about, as its message names it.
 *
 * @param name such as {@code step “Decide eligibility” (decideEligibility)}
 */
record Where(String file, String id, String name) {

    Problem problem(ModelRule rule, String words) {
        return new Problem(rule.getClass().getSimpleName(), file, id, file + ": " + name + " " + words);
    }
}
