/** What a direct payment asks of Java: the request, the application and what became of it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"work", "record", "pathway", "access", "calendar", "page"})
@org.jspecify.annotations.NullMarked
package org.alongside.payment;
