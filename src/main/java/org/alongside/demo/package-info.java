/** Demo organisations, teams, accounts and the stories of made-up people, only under the demo profile. Nothing knows it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"record", "pathway", "pathway :: desk", "pathway :: form", "access", "calendar"})
@org.jspecify.annotations.NullMarked
package org.alongside.demo;
