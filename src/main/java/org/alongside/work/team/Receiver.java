package org.alongside.work.team;

import org.jspecify.annotations.Nullable;

/**
 * Who is to have a step.
 *
 * @param worker null for whoever has its role in the team
 * @param words as in "is now with Dee Vale"
 */
record Receiver(@Nullable String worker, String words) {}
