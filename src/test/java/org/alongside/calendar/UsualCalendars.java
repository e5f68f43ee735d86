package org.alongside.calendar;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Teams of which nobody ever said when they are open. */
public final class UsualCalendars {

    private UsualCalendars() {}

    public static WorkingTimes in(DataSource database) {
        return new WorkingTimes(
                new CalendarNotes(JdbcClient.create(database)), CalendarSettings.usual(), Clock.systemUTC());
    }
}
