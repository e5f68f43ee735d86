package org.alongside.timing.command;

import java.io.PrintStream;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** One thing {@code timings} can do. */
interface Command {

    /** The word it is called by. */
    String word();

    /** How it is written, and what it does. */
    String usage();

    /** The options that are followed by a value. */
    Set<String> options();

    /** The options that stand alone. */
    default Set<String> switches() {
        return Set.of();
    }

    /** Says what is wrong before the database is opened. */
    default void check(Arguments arguments) throws NotUnderstood {}

    /** The beans it needs besides the database. */
    Class<?>[] beans();

    /** Does it with a migrated database; the answer is the exit code. */
    int run(Arguments arguments, ApplicationContext beans, PrintStream out) throws NotUnderstood;
}
