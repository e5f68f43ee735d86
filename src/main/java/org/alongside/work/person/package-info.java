/** Pages about one person, for those who need to know. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.person;
