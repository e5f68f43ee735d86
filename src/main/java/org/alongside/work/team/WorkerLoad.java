package org.alongside.work.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a worker of the team has.
 *
 * @param roles what they are in this team, in words
 * @param load the open episodes they take part in, in whatever team
 * @param capacity how many are a full load: the largest number agreed for one of their roles in this team
 * @param overdue their steps of this team that are overdue
 * @param awayFrom the first day of their present or next leave
 */
record WorkerLoad(
        String id,
        String name,
        String roles,
        int load,
        @Nullable Integer capacity,
        int overdue,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil) {

    /** In words, since a bar and its colour alone tell nobody who cannot see them. */
    public String loadInWords() {
        if (capacity == null)
            return load == 1 ? "1 open episode, no capacity set" : load + " open episodes, no capacity set";
        String load = "%d of %d open episodes".formatted(this.load, capacity);
        int over = this.load - capacity;
        if (over > 0) return load + ", " + over + " too many";
        return over == 0 ? load + ", full" : load;
    }

    public boolean isOver() {
        return capacity != null && load > capacity;
    }

    /** How much of a bar is full, of a hundred; decoration beside the words. */
    public int share() {
        return capacity == null || capacity == 0 ? 0 : Math.min(100, load * 100 / capacity);
    }

    public @Nullable String leaveInWords() {
        return awayFrom == null || awayUntil == null ? null : LeaveChanges.days(awayFrom, awayUntil);
    }
}
