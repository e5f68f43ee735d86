/** Forms as managers draw them: parsed, filled with choices, laid out, and held against answers. */
@org.springframework.modulith.NamedInterface("form")
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.form;
