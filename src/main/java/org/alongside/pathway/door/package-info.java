/** Which calls of the engine's REST API each role may make; all else is refused. */
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.door;
