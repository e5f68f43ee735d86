/** What the three conversations ask of Java: small sums of money. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"work", "record", "pathway", "access", "calendar", "page"})
@org.jspecify.annotations.NullMarked
package org.alongside.conversation;
