/** The engine room: starts pathways, offers steps, checks and keeps answers, publishes models. Uses the ground floor. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "background", "calendar", "page"})
@org.jspecify.annotations.NullMarked
package org.alongside.pathway;
