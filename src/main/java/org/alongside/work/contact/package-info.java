/** Writing down a contact with a person, or with somebody around them. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.contact;
