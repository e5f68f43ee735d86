package org.alongside.timing.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.timing.exchange.Definitions;
import org.alongside.timing.exchange.ExportFormat;
import org.alongside.timing.exchange.ExportOrder;
import org.jspecify.annotations.Nullable;

/** The form for taking timings away. */
final class ExportForm {

    /** What can be chosen, as the component of choices takes it. */
    static final List<Map<String, Object>> KINDS = List.of(
            kind(
                    "xes",
                    "Events, as XES",
                    "The standard format of event logs (IEEE 1849), for tools such as PM4Py or ProM"),
            kind("csv", "Events, as a table", "The same as CSV, in a zip with what its words mean"),
            kind(
                    "steps",
                    "Timings of steps, as a table",
                    "A line for each time a step was to be done: CSV, in a zip with what its words mean"));

    private ExportForm() {}

    private static Map<String, Object> kind(String value, String text, String hint) {
        return Map.of("value", value, "text", text, "hint", Map.of("text", hint));
    }

    /** What was asked for; none where something is wrong with it. The key of the pseudonyms is nobody's, so not asked. */
    static @Nullable ExportOrder order(Sent sent, String worker) {
        Optional<ExportFormat> format = ExportFormat.of(sent.of("format"));
        if (format.isEmpty()) sent.wrong("format", "Choose what to take");
        LocalDate from = sent.day("from");
        LocalDate until = sent.day("until");
        if (from != null && until != null && until.isBefore(from))
            sent.wrong("until-day", "The last day must not be before the first");
        return sent.isRight()
                ? new ExportOrder(sent.of("log"), format.orElseThrow(), worker, from, until, false)
                : null;
    }

    /** What each file says of itself, by what it is. */
    static Map<String, String> definitions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Events of our own log", Definitions.words(ExportFormat.XES, true));
        all.put("Events of the log of another system", Definitions.words(ExportFormat.XES, false));
        all.put("Timings of steps", Definitions.words(ExportFormat.STEPS, true));
        return all;
    }
}
