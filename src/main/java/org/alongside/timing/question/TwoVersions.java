package org.alongside.timing.question;

import java.sql.SQLException;

/**
 * One step in two versions of its pathway; see how-two-versions-compare.sql.
 *
 * @param moved completed attempts that were moved to one of the two under way; on neither side
 */
public record TwoVersions(String step, Side one, Side other, long moved) {

    /**
     * One of the versions.
     *
     * @param total of the completed ones, offered to done, elapsed, in milliseconds
     * @param worked the same within the working time of the serving team
     * @param late of the completed ones with a target, those after it; without: those with no target
     */
    public record Side(long completed, Part total, Part worked, Share late) {}

    static TwoVersions in(Row row) throws SQLException {
        return new TwoVersions(row.text("step"), side(row, "one"), side(row, "other"), row.number("moved"));
    }

    private static Side side(Row row, String which) throws SQLException {
        return new Side(
                row.number(which + "_completed"),
                Part.in(row, which),
                Part.in(row, which + "_worked"),
                Share.in(row, which + "_late"));
    }
}
