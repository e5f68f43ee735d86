/** What huddles advise, and what needs their advice. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"work", "record", "pathway", "access", "calendar", "page"})
@org.jspecify.annotations.NullMarked
package org.alongside.huddle;
