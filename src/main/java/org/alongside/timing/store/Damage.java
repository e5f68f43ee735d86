package org.alongside.timing.store;

import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the columnar database says of a file that cannot be read, and of one that another program holds. */
final class Damage {

    /** It gives no codes. */
    private static final Pattern DAMAGED = Pattern.compile(
            "(IO|FATAL|Serialization) Error: .*(Corrupt|Could not read|not a valid DuckDB|has been invalidated)",
            Pattern.DOTALL);

    private static final Pattern HELD =
            Pattern.compile("IO Error: (Could not set lock on file|.*being used by another process)", Pattern.DOTALL);

    private Damage() {}

    static boolean isToldBy(Throwable trouble) {
        return says(DAMAGED, trouble);
    }

    static boolean isBecauseOfAnother(Throwable trouble) {
        return says(HELD, trouble);
    }

    private static boolean says(Pattern words, Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(said -> words.matcher(said).find());
    }
}
