package org.alongside.pathway.rule;

/**
 * What a problem is about, as its message names it.
 *
 * @param name such as {@code step “Decide eligibility” (decideEligibility)}
 */
record Where(String file, String id, String name) {

    Problem problem(ModelRule rule, String words) {
        return problem(rule, Weight.MUST_BE_MENDED, words);
    }

    /** Something that may be meant so. */
    Problem worthALook(ModelRule rule, String words) {
        return problem(rule, Weight.WORTH_A_LOOK, words);
    }

    private Problem problem(ModelRule rule, Weight weight, String words) {
        return new Problem(rule.getClass().getSimpleName(), weight, file, id, file + ": " + name + " " + words);
    }
}
