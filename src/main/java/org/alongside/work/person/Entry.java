package org.alongside.work.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.record.TimelineEntry;
import org.alongside.record.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a timeline as the page shows it.
 *
 * @param answers the number of the answers it tells of, where they can be put right
 * @param file the file it tells of
 */
record Entry(
        TimelineEntry told,
        @Nullable String answers,
        @Nullable String file) {

    private static final Pattern OF_A_STEP = Pattern.compile("step-([0-9]+)");

    private static final Pattern OF_A_FILE = Pattern.compile("evidence-file-([0-9a-f-]{36})");

    static Entry of(TimelineEntry told) {
        Matcher step = OF_A_STEP.matcher(told.key());
        Matcher file = OF_A_FILE.matcher(told.key());
        return new Entry(
                told,
                told.kind() == TimelineKind.STEP && step.matches() ? step.group(1) : null,
                told.kind() == TimelineKind.EVIDENCE && file.matches() ? file.group(1) : null);
    }
}
