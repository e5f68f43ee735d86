/** Speed beside the bare engine: measured by {@code mvn -Pbench verify}, never part of the gate. */
@org.jspecify.annotations.NullMarked
package org.alongside.bench;
