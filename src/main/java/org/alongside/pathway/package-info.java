/** The engine room: starts pathways, offers steps, checks and keeps answers, publishes models. Uses access and calendar. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "calendar", "page"})
@org.jspecify.annotations.NullMarked
package org.alongside.pathway;
