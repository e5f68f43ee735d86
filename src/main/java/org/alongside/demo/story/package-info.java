/** How the stories of made-up people are told: who does what on which day, through what workers' pages call too. */
@org.jspecify.annotations.NullMarked
package org.alongside.demo.story;
