package org.alongside.pathway.engine;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.jspecify.annotations.Nullable;

/** Works out durations and repetitions that a model writes, as PT4H or R3/PT1H, from the time of a rehearsal. */
final class RehearsalCalendars {

    private RehearsalCalendars() {}

    static BusinessCalendarManager by(Clock clock) {
        MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new Durations(clock));
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new Cycles(clock));
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDateBusinessCalendar());
        return calendars;
    }

    private static Date now(Clock clock) {
        return Date.from(clock.instant());
    }

    private static final class Durations extends DurationBusinessCalendar {

        private final Clock clock;

        Durations(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Date resolveDuedate(String written, @Nullable Date from) {
            return super.resolveDuedate(written, now(clock));
        }
    }

    private static final class Cycles extends CycleBusinessCalendar {

        private final Clock clock;

        Cycles(Clock clock) {
            this.clock = clock;
        }

        /** What fires on the dot would count the moment it fires at as still to come, and fire for ever. */
        @Override
        public Date resolveDuedate(String written, @Nullable Date from, long offset) {
            return super.resolveDuedate(written, Date.from(clock.instant().plusMillis(1)), offset);
        }
    }
}
