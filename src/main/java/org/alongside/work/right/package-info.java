/** Putting right: correcting an answer, and taking back a step. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.right;
