/** What must be true of a model, a form and a decision before they are published: one class a rule. */
@org.springframework.modulith.NamedInterface("rule")
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.rule;
