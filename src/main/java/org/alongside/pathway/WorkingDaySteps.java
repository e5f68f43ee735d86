package org.alongside.pathway;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.calendar.TeamCalendar;
import org.alongside.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Targets and timers in the working days of the team that serves the step. */
@Component("workingDays")
public class WorkingDaySteps implements Steps {

    private final WorkingDays workingDays;
    private final Milestones episodes;

    public WorkingDaySteps(WorkingDays workingDays, Milestones episodes) {
        this.workingDays = workingDays;
        this.episodes = episodes;
    }

    /** Working days from now. */
    public Instant after(Situation here, int days) {
        return calendar(here).deadline(here.now(), days);
    }

    /** Working days from the date of a milestone; from now while it has not been reached. */
    public Instant after(Situation here, int days, String milestone) {
        var point = Milestone.named(milestone)
                .orElseThrow(() -> new IllegalArgumentException("There is no milestone called " + milestone));
        var from = episodes.reached(here.theEpisode(), point.word()).orElse(here.now());
        return calendar(here).deadline(from, days);
    }

    /** The opening of the working day that lies so many working days before a day. */
    public Instant before(Situation here, int days, LocalDate day) {
        return calendar(here).opening(day, days);
    }

    /** The same before a day that a pathway keeps as text, as 2026-11-20. */
    public Instant before(Situation here, int days, String day) {
        return before(here, days, LocalDate.parse(day));
    }

    /** The end of a day. */
    public Instant endOf(Situation here, LocalDate day) {
        return calendar(here).endOfDay(day);
    }

    /** The end of a day that a pathway keeps as text, as 2026-11-20. */
    public Instant endOf(Situation here, String day) {
        return endOf(here, LocalDate.parse(day));
    }

    private TeamCalendar calendar(Situation here) {
        return workingDays.calendarOf(here.team());
    }
}
