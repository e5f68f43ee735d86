/** Before the first start of a demo, has the stories told in a process of its own. */
@org.jspecify.annotations.NullMarked
package org.alongside.demo.ahead;
