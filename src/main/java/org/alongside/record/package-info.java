/** People, episodes, participants, answers and evidence. Uses the engine room and the ground floor. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"pathway", "access", "calendar", "page"})
@org.jspecify.annotations.NullMarked
package org.alongside.record;
