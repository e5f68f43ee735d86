package org.alongside.work.team;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.calendar.OfficeHours;
import org.alongside.calendar.TeamHours;
import org.alongside.work.team.CalendarRule.Week;
import org.jspecify.annotations.Nullable;

/** A team's week as its manager types it: when each day opens and closes, and the cut-off. */
final class WeekTyped {

    private WeekTyped() {}

    /** A day as the page lists it. */
    record Line(String day, String name, String hours) {}

    static List<Line> lines(TeamHours hours) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Line(
                        day.name(),
                        CalendarChanges.said(day),
                        said(hours.hours().get(day))))
                .toList();
    }

    static Typed of(TeamHours hours) {
        Map<String, String> typed = new LinkedHashMap<>();
        hours.hours().forEach((day, open) -> {
            typed.put("opens-" + day, open.opens().toString());
            typed.put("closes-" + day, open.closes().toString());
        });
        LocalTime cutOff = hours.cutOff();
        if (cutOff != null) typed.put("cutOff", cutOff.toString());
        return Typed.given(typed);
    }

    static Week read(Typed typed, Mistakes mistakes) {
        Map<DayOfWeek, OfficeHours> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) open(day, typed, mistakes).ifPresent(open -> hours.put(day, open));
        Week week = new Week(hours, typed.time("cutOff", mistakes).orElse(null));
        if (!mistakes.any()) CalendarRule.check(week, mistakes);
        return week;
    }

    private static Optional<OfficeHours> open(DayOfWeek day, Typed typed, Mistakes mistakes) {
        Optional<LocalTime> opens = typed.time("opens-" + day, mistakes);
        Optional<LocalTime> closes = typed.time("closes-" + day, mistakes);
        String name = CalendarChanges.said(day);
        if (mistakes.of("opens-" + day) != null || mistakes.of("closes-" + day) != null) return Optional.empty();
        if (opens.isEmpty() && closes.isEmpty()) return Optional.empty();
        if (opens.isEmpty()) mistakes.add("opens-" + day, "Say when %s opens, or leave both empty".formatted(name));
        else if (closes.isEmpty())
            mistakes.add("closes-" + day, "Say when %s closes, or leave both empty".formatted(name));
        else if (!opens.get().isBefore(closes.get()))
            mistakes.add("closes-" + day, "%s must close after it opens".formatted(name));
        else return Optional.of(new OfficeHours(opens.get(), closes.get()));
        return Optional.empty();
    }

    private static String said(@Nullable OfficeHours open) {
        return open == null ? "Closed" : "%s to %s".formatted(open.opens(), open.closes());
    }
}
