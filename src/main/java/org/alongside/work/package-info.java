/** Pages for workers over the record and the engine room. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"record", "pathway", "access", "calendar", "page"})
@org.jspecify.annotations.NullMarked
package org.alongside.work;
