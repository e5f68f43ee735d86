/** Forms as managers draw them: parsed, filled with choices, and held against answers. */
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.form;
