/** Demo organisations, teams and accounts, only under the demo profile. Nothing knows it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"record", "pathway", "access", "calendar"})
@org.jspecify.annotations.NullMarked
package org.alongside.demo;
