package org.alongside.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.alongside.pathway.Refusal;
import org.alongside.record.London;
import org.alongside.record.Said;
import org.jspecify.annotations.Nullable;

/**
 * What the person and the worker agreed.
 *
 * @param beginsAt when the timeframe begins
 * @param meetings how many, the planning meeting not counted
 * @param milestoneEvery after how many meetings a milestone meeting comes
 */
record Agreement(
        String outcomes,
        Instant beginsAt,
        int weeks,
        int meetings,
        int milestoneEvery,
        @Nullable String extendedBecause,
        @Nullable String closedBecause) {

    /** Two years of weekly meetings: a larger number is a slip. */
    private static final int MOST = 520;

    static Agreement in(Said said, Instant now) {
        return new Agreement(
                said.neededWords("agreement.outcomes", "Outcomes", 4000),
                now,
                count(said, "agreement.weeks", "Timeframe in weeks"),
                count(said, "agreement.meetings", "Number of meetings"),
                count(said, "agreement.milestoneEvery", "Milestone meetings"),
                null,
                null);
    }

    static Agreement read(ResultSet row, int line) throws SQLException {
        return new Agreement(
                row.getString("outcomes"),
                row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                row.getInt("weeks"),
                row.getInt("meetings"),
                row.getInt("milestone_every"),
                row.getString("extended_because"),
                row.getString("closed_because"));
    }

    /** The last day of the timeframe. */
    LocalDate endsOn() {
        return London.dayOf(beginsAt).plusWeeks(weeks);
    }

    Agreement extended(Said said) {
        int more = count(said, "timeframe.extendBy", "Weeks to extend by");
        String because = said.neededWords("timeframe.extendedBecause", "Reason for extending", 4000);
        return new Agreement(
                outcomes, beginsAt, weeks + more, meetings + moreMeetings(said), milestoneEvery, because, null);
    }

    Agreement closed(Said said) {
        String because = said.neededWords("timeframe.closedBecause", "Reason for closing", 4000);
        return new Agreement(outcomes, beginsAt, weeks, meetings, milestoneEvery, null, because);
    }

    /** Weeks alone lengthen nothing once all meetings agreed are held. */
    private static int moreMeetings(Said said) {
        String place = "timeframe.moreMeetings";
        int more = said.says(place) ? said.neededCount(place, "Meetings to add") : 0;
        if (more < 0 || more > MOST)
            throw Refusal.invalid("Meetings to add: give a number from 0 to %d.".formatted(MOST));
        return more;
    }

    private static int count(Said said, String place, String label) {
        int count = said.neededCount(place, label);
        if (count < 1 || count > MOST) throw Refusal.invalid("%s: give a number from 1 to %d.".formatted(label, MOST));
        return count;
    }
}
