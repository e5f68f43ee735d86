/** Who may come in: organisations, teams, roles, workers, sign-in and the log of who looked. Uses nothing of ours. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.alongside.access;
