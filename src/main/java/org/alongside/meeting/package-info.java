/** What planning and milestone meetings ask of Java: meetings, who was there, goals, and what was agreed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"work", "record", "pathway", "access", "calendar", "page"})
@org.jspecify.annotations.NullMarked
package org.alongside.meeting;
