/** Trying a pathway out before it is published: made-up answers, a time of its own, and nothing of it is kept. */
@org.springframework.modulith.NamedInterface("rehearsal")
@org.jspecify.annotations.NullMarked
package org.alongside.pathway.rehearsal;
