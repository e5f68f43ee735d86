/** The command {@code timings}: what is done with timings on the machine itself, without the running service. Uses the rest of {@code timing}. */
@org.springframework.modulith.NamedInterface("command")
@org.jspecify.annotations.NullMarked
package org.alongside.timing.command;
