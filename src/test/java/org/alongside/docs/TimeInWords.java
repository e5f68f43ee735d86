package org.alongside.docs;

import java.util.Optional;
import org.alongside.pathway.engine.Call;

/** Targets and timers as a model writes them, in words. */
final class TimeInWords {

    private TimeInWords() {}

    static String of(String written) {
        Optional<Call> call = Call.in(written);
        if (call.isEmpty()) return DurationInWords.of(written).orElse(Table.code(written));
        var arguments = call.get().arguments();
        return switch (call.get().bean() + "." + call.get().method() + "/" + arguments.size()) {
            case "workingDays.after/1" -> many(arguments.get(0), "working day");
            case "workingDays.after/2" ->
                many(arguments.get(0), "working day") + " after "
                        + Table.code(arguments.get(1).replace("'", ""));
            case "workingDays.before/2" ->
                many(arguments.get(0), "working day") + " before "
                        + Table.code(arguments.get(1).replace("'", ""));
            case "workingDays.endOf/1" -> "end of the day " + Table.code(arguments.get(0));
            case "hours.after/1" -> many(arguments.get(0), "real hour");
            default -> Table.code(written);
        };
    }

    static String many(String number, String unit) {
        String counted = Character.isDigit(number.charAt(0)) ? number : Table.code(number);
        return counted + " " + unit + (number.equals("1") ? "" : "s");
    }
}
