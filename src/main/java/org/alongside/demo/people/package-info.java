/** Thirty made-up people and what has happened with each. None of them lives. */
@org.jspecify.annotations.NullMarked
package org.alongside.demo.people;
