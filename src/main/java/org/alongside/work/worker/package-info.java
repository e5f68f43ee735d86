/** A change of worker, where bringing a colleague in comes before handing over. */
@org.jspecify.annotations.NullMarked
package org.alongside.work.worker;
