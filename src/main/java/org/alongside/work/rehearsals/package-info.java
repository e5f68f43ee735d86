/** Rehearsing a pathway: walking a draft through with made-up answers before anybody is on it. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.rehearsals;
