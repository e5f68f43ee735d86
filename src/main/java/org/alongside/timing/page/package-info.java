/** The pages of the audit: for auditors, who see figures of all teams and no names, and for managers, of their own teams. */
@org.jspecify.annotations.NullMarked
package org.alongside.timing.page;
