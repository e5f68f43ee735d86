package org.alongside.referral;

/**
 * Why a referral cannot go on: one document, and what is wrong with it.
 *
 * @param what as {@code Out of date}
 * @param document as {@code risk assessment (up to date until 3 March 2026)}
 */
record Gap(String what, String document) {}
