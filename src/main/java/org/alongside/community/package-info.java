/** What a person is introduced to, and whether it lasts. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"work", "record", "pathway", "access", "calendar", "page"})
@org.jspecify.annotations.NullMarked
package org.alongside.community;
