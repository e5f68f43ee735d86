package org.alongside.pathway.rule;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeFactory;

/** Timers fire at a moment that workingDays or hours give, or that is written in ISO 8601. */
final class TimersCountWorkingDaysOrRealHours implements ModelRule {

    private static final Pattern REPEATED = Pattern.compile("R[0-9]{1,3}/(P.+)");
    private static final Map<String, Consumer<String>> WRITTEN = Map.of(
            "timeDate", OffsetDateTime::parse,
            "timeDuration", TimersCountWorkingDaysOrRealHours::duration,
            "timeCycle", TimersCountWorkingDaysOrRealHours::cycle);

    @Override
    public Stream<Problem> check(Publication publication) {
        return publication
                .processes()
                .flatMap(process -> process.all("timerEventDefinition"))
                .flatMap(timer -> trouble(timer).map(words -> timer.where().problem(this, words)));
    }

    private static Stream<String> trouble(Part timer) {
        var times = timer.children()
                .filter(child -> WRITTEN.containsKey(child.tag()))
                .toList();
        if (times.size() != 1) return Stream.of("has a timer that says not when. Give it a date or a duration.");
        var time = times.get(0);
        var when = time.text();
        if (Spots.isExpression(when)) return computed(time, when);
        return isWritten(time, when)
                ? Stream.empty()
                : Stream.of(
                        "has a timer at “" + when.strip()
                                + "”. Write a date ${workingDays.after(2)} or ${hours.after(4)}, or a duration such as PT4H or P42D.");
    }

    private static Stream<String> computed(Part time, String when) {
        // What cannot be read is told by the rule about calls.
        return Grammar.call(when).stream()
                .filter(call -> !time.is("timeDate") || !EveryUserTaskHasATarget.CLOCKS.contains(call.bean()))
                .map(call -> time.is("timeDate")
                        ? "has a timer at “" + call + "”, which is no moment. Use ${workingDays.after(2)} or"
                                + " ${hours.after(4)}."
                        : "computes a duration. Make the timer's type a date.");
    }

    private static boolean isWritten(Part time, String when) {
        try {
            WRITTEN.getOrDefault(time.tag(), text -> {}).accept(when);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void duration(String text) {
        if (!text.startsWith("P")) throw new DateTimeException("no duration");
        try {
            // What the engine reads: XML Schema's durations, which know no weeks.
            DatatypeFactory.newDefaultInstance().newDuration(text);
        } catch (IllegalArgumentException unreadable) {
            throw new DateTimeException("no duration", unreadable);
        }
    }

    private static void cycle(String text) {
        var repeated = REPEATED.matcher(text);
        if (!repeated.matches()) throw new DateTimeException("no repetition with an end");
        duration(repeated.group(1));
    }
}
