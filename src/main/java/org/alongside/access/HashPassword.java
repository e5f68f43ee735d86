package org.alongside.access;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The command {@code hash-password}: reads a password and prints the hash to configure. */
public final class HashPassword {

    /** What a login may cost the machine: about a quarter of a second. */
    private static final int STRENGTH = 12;

    /** Bcrypt looks at no more bytes than this. */
    private static final int LONGEST = 72;

    private static final int SHORTEST = 12;

    private HashPassword() {}

    /** Asks at the terminal, or reads one line where there is none. */
    public static void run(PrintStream out) {
        String password = ask();
        if (password == null || password.length() < SHORTEST)
            out.println("The password needs at least " + SHORTEST + " characters.");
        else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST)
            out.println("The password is too long: at most " + LONGEST + " bytes.");
        else out.println("{bcrypt}" + new BCryptPasswordEncoder(STRENGTH).encode(password));
    }

    // From Java 22 there is always a console, which reads a line as well when there is no terminal.
    @SuppressWarnings("SystemConsoleNull")
    private static @Nullable String ask() {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("Password: ");
            return typed == null ? null : new String(typed);
        }
        try {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
