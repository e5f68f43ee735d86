package org.alongside.timing.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a step, or one wait: all that the log says under one id. It counts where it ended or stands: moved to
 * another version, it is an attempt at the step it is there.
 *
 * @param first the row that opened it
 * @param standing the row that last said where it is: the first, or that of its last move
 * @param last the row that ended it; none while it is open
 */
record Attempt(
        LogRow first,
        LogRow standing,
        @Nullable LogRow last,
        Marks marks,
        Targets targets,
        int moved,
        int handed,
        boolean takenBack,
        Clocks clocks)
        implements Line {

    /** Of rows in the order they were written, the first of which opened it. */
    static Attempt of(List<LogRow> rows, Clocks clocks) {
        LogRow standing = rows.get(0);
        LogRow last = null;
        int moved = 0;
        int assigned = 0;
        boolean takenBack = false;
        for (LogRow row : rows) {
            switch (row.event()) {
                case "moved" -> {
                    standing = row;
                    moved++;
                }
                case "assigned" -> assigned++;
                case "completed", "cancelled" -> last = row;
                case "takenBack" -> takenBack = true;
                default -> {}
            }
        }
        return new Attempt(
                rows.get(0),
                standing,
                last,
                Marks.in(rows),
                Targets.in(rows),
                moved,
                Math.max(0, assigned - 1),
                takenBack,
                clocks);
    }

    @Override
    public boolean hasEnded() {
        return last != null;
    }

    /** Completed after its target; not known of a wait, of what has no target, or of what is not completed. */
    private @Nullable Boolean isLate() {
        Instant due = targets.due();
        if (!first.kind().equals("step")) return null;
        if (last == null || !last.is("completed") || due == null) return null;
        return last.at().isAfter(due);
    }

    /** Our own log says when nobody had a step; a log of another system may say nothing of who had it. */
    private boolean isOwnerKnown() {
        return first.source().equals(LogRow.OURS) || marks.assigned() != null;
    }

    @Override
    public void appendTo(DuckDBAppender table) throws SQLException {
        var team = standing.team();
        var unowned = isOwnerKnown() ? marks.unowned(clocks, team) : null;
        var unbegun = marks.unbegun(clocks, team);
        var doing = marks.doing(clocks, team);
        var total = marks.total(clocks, team);
        new Columns(table)
                .text(first.source())
                .text(first.id())
                .text(first.kind())
                .text(first.run())
                .text(first.episode())
                .text(standing.pathway())
                .number(standing.version())
                .number(first.version())
                .text(standing.step())
                .text(standing.role())
                .text(team)
                .number(first.attempt())
                .number(first.seq())
                .moment(marks.created())
                .moment(marks.assigned())
                .moment(marks.touched())
                .moment(marks.ended())
                .text(last == null ? null : last.event())
                .day(marks.created())
                .day(marks.ended())
                .moment(targets.due())
                .moment(targets.first())
                .number(targets.changes())
                .number(moved)
                .number(handed)
                .yesOrNo(takenBack)
                .text(last == null ? null : last.actor())
                .yesOrNo(isLate())
                .elapsed(unowned)
                .elapsed(unbegun)
                .elapsed(doing)
                .elapsed(total)
                .worked(unowned)
                .worked(unbegun)
                .worked(doing)
                .worked(total);
    }
}
