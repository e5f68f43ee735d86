package org.alongside.work.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.calendar.OfficeHours;
import org.jspecify.annotations.Nullable;

/** One thing that must hold of a team's calendar, or the sentence that says what to change. */
interface CalendarRule {

    /** Without one no target could ever be worked out. */
    CalendarRule aTeamWorksOnOneDayAWeekAtLeast = refuse(
            "hours",
            week -> week.hours().isEmpty(),
            "Give the hours of one day at least, or no target can be worked out");

    CalendarRule theCutOffLiesWithinTheHoursOfSomeDay = refuse(
            "cutOff",
            week -> week.cutOff() != null
                    && week.hours().values().stream().noneMatch(day -> includes(day, week.cutOff())),
            "The cut-off must lie within the office hours of a day");

    Optional<String> refusal(Week week);

    String field();

    static void check(Week week, Mistakes mistakes) {
        for (CalendarRule rule : List.of(aTeamWorksOnOneDayAWeekAtLeast, theCutOffLiesWithinTheHoursOfSomeDay))
            rule.refusal(week).ifPresent(sentence -> mistakes.add(rule.field(), sentence));
    }

    /** What is asked for. */
    record Week(Map<DayOfWeek, OfficeHours> hours, @Nullable LocalTime cutOff) {}

    /** A day that is over cannot be closed: targets were worked out with it. */
    static Optional<String> aClosedDayLiesAhead(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? Optional.of("Choose today or a day to come") : Optional.empty();
    }

    /** On a day on which the team does not work there is nothing to shorten. */
    static Optional<String> aHalfDayEndsWithinTheHoursOfItsDay(
            LocalDate day, LocalTime from, Map<DayOfWeek, OfficeHours> hours) {
        OfficeHours open = hours.get(day.getDayOfWeek());
        if (open == null) return Optional.of("The team does not work on that day of the week");
        return from.isAfter(open.opens()) && from.isBefore(open.closes())
                ? Optional.empty()
                : Optional.of("Give a time between %s and %s, when the team works on that day, or leave it empty"
                        .formatted(open.opens(), open.closes()));
    }

    private static boolean includes(OfficeHours day, LocalTime cutOff) {
        return !cutOff.isBefore(day.opens()) && !cutOff.isAfter(day.closes());
    }

    private static CalendarRule refuse(String field, Predicate<Week> broken, String sentence) {
        return new CalendarRule() {
            @Override
            public Optional<String> refusal(Week week) {
                return broken.test(week) ? Optional.of(sentence) : Optional.empty();
            }

            @Override
            public String field() {
                return field;
            }
        };
    }
}
