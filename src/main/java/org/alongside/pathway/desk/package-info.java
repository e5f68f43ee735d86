/** What pages ask of the engine room for the worker who is signed in. */
@org.springframework.modulith.NamedInterface("desk")
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.desk;
