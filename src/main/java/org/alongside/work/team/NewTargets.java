package org.alongside.work.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.alongside.calendar.TeamCalendar;
import org.alongside.calendar.WorkingDays;
import org.alongside.record.London;
import org.springframework.stereotype.Component;

/** A new target as a manager types it: a day, and a time where it is not the end of the team's working day. */
@Component
class NewTargets {

    private final WorkingDays workingDays;
    private final Clock clock;

    NewTargets(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Optional<Instant> read(String team, Typed typed, Mistakes mistakes) {
        Optional<LocalDate> day = typed.day("due", "Give the day of the new target", mistakes);
        Optional<LocalTime> time = typed.time("time", mistakes);
        if (day.isEmpty() || mistakes.any()) return Optional.empty();
        return time.map(at -> day.get().atTime(at).atZone(London.ZONE).toInstant())
                .or(() -> endOfDay(team, day.get(), mistakes))
                .filter(due -> liesAhead(due, mistakes));
    }

    private Optional<Instant> endOfDay(String team, LocalDate day, Mistakes mistakes) {
        TeamCalendar calendar = workingDays.calendarOf(team);
        if (calendar.isWorkingDay(day))
            return Optional.of(calendar.deadline(day.atStartOfDay(London.ZONE).toInstant(), 0));
        mistakes.add("due-day", "The team does not work on that day: choose another, or give a time as well");
        return Optional.empty();
    }

    private boolean liesAhead(Instant due, Mistakes mistakes) {
        if (due.isAfter(clock.instant())) return true;
        mistakes.add("due-day", "The new target must lie in the future");
        return false;
    }
}
