/** Who looked at whom and why, for auditors. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.looks;
