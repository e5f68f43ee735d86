package org.alongside.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was at which meeting. */
@Component
class Attendances {

    private final JdbcClient jdbc;

    Attendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Meeting meeting, Presence presence) {
        jdbc.sql("""
                        insert into attendance (meeting_id, attendee, attended, whose_reason, because)
                        values (:meeting, :attendee, :attended, :reason, :because)""")
                .param("meeting", meeting.id())
                .param("attendee", presence.attendee().code())
                .param("attended", presence.attended())
                .param("reason", presence.whoseReason(), Types.VARCHAR)
                .param("because", presence.because(), Types.VARCHAR)
                .update();
    }

    /** Those who were missing, in the order of {@link Attendee}. */
    List<Presence> missing(Meeting meeting) {
        List<Presence> missing = jdbc.sql("select * from attendance where meeting_id = :meeting and attended = 'no'")
                .param("meeting", meeting.id())
                .query(Attendances::read)
                .list();
        return missing.stream().sorted(Comparator.comparing(Presence::attendee)).toList();
    }

    private static Presence read(ResultSet row, int line) throws SQLException {
        String code = row.getString("attendee");
        return new Presence(
                Arrays.stream(Attendee.values())
                        .filter(attendee -> attendee.code().equals(code))
                        .findFirst()
                        .orElseThrow(),
                row.getString("attended"),
                row.getString("whose_reason"),
                row.getString("because"));
    }
}
