package org.alongside.calendar;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Working days without a database, for tests of those who count in them. */
public final class WorkingDaysFixture {

    private WorkingDaysFixture() {}

    /** The usual office hours, for callers that name no team. */
    public static WorkingDays usual() {
        return new WorkingDays(CalendarSettings.usual(), new Offices(mock(JdbcClient.class)), Clock.systemUTC());
    }

    /** The calendars of the teams in a database. */
    public static WorkingDays usualFor(JdbcClient jdbc) {
        return new WorkingDays(CalendarSettings.usual(), new Offices(jdbc), Clock.systemUTC());
    }
}
