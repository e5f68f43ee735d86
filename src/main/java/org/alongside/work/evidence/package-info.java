/** Files of evidence: those of an episode, and those that wait for a start. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.evidence;
