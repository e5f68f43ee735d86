package org.alongside.timing.exchange;

import java.time.LocalDate;
import org.alongside.timing.store.LogRow;
import org.jspecify.annotations.Nullable;

/**
 * Timings somebody wants to take away.
 *
 * @param source of the log; none for our own
 * @param by the worker who takes them; none from the command line
 * @param from the first day, in London, on which what is taken began; none for all there is
 * @param until the last
 * @param keepsKey whether whoever takes them is given the key of their pseudonyms; else nobody ever has it
 */
public record ExportOrder(
        String source,
        ExportFormat format,
        @Nullable String by,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean keepsKey) {

    boolean isOurs() {
        return source.equals(LogRow.OURS);
    }

    /** In words, as it is logged and stands in the file. */
    String filter() {
        if (from == null && until == null) return "everything";
        return "begun" + (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
    }

    boolean takes(LocalDate begun) {
        return (from == null || !begun.isBefore(from)) && (until == null || !begun.isAfter(until));
    }
}
