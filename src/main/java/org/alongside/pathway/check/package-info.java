/** The command that checks pathways on a manager's own machine, with neither a database nor the running service. */
@org.springframework.modulith.NamedInterface("check")
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.check;
