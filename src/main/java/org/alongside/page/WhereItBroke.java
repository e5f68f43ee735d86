package org.alongside.page;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in the program something went wrong, for the log: what an exception says may hold what somebody wrote. */
final class WhereItBroke {

    private static final String OURS = "org.alongside.";

    /** Enough to see which call of which library it was. */
    private static final int NEAREST = 3;

    private static final int MOST_PLACES = 15;
    private static final int MOST_CAUSES = 20;

    private WhereItBroke() {}

    /** As {@code at java.lang.Long.parseLong:711, org.alongside.record.Said.number:44}; empty without an exception. */
    static String of(@Nullable Throwable error) {
        List<Throwable> causes = causes(error);
        Set<String> places = new LinkedHashSet<>();
        for (int n = causes.size() - 1; n >= 0; n--) places(causes.get(n)).forEach(places::add);
        if (places.isEmpty()) return "";
        return " at " + String.join(", ", places.stream().limit(MOST_PLACES).toList()) + databaseSaid(causes);
    }

    private static List<Throwable> causes(@Nullable Throwable error) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable each = error; each != null && causes.size() < MOST_CAUSES; each = each.getCause())
            causes.add(each);
        return causes;
    }

    private static Stream<String> places(Throwable error) {
        List<StackTraceElement> frames =
                Stream.of(error.getStackTrace()).filter(WhereItBroke::isWritten).toList();
        Stream<StackTraceElement> ours = frames.stream().skip(NEAREST).filter(WhereItBroke::isOurs);
        return Stream.concat(frames.stream().limit(NEAREST), ours)
                .map(frame -> "%s.%s:%d".formatted(frame.getClassName(), frame.getMethodName(), frame.getLineNumber()));
    }

    /** Neither made while the program runs, nor the making of the exception itself. */
    private static boolean isWritten(StackTraceElement frame) {
        String place = frame.getClassName() + "." + frame.getMethodName();
        return !place.contains("$$") && !place.contains("Exception") && !place.contains("Error.");
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS);
    }

    /** The database's number for what was wrong, which says much and quotes nothing. */
    private static String databaseSaid(List<Throwable> causes) {
        return causes.stream()
                .filter(SQLException.class::isInstance)
                .map(each -> "; SQL state " + ((SQLException) each).getSQLState())
                .findFirst()
                .orElse("");
    }
}
