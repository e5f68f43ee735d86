package org.alongside.work.team;

import java.time.LocalDate;
import org.alongside.record.London;
import org.jspecify.annotations.Nullable;

/**
 * A worker of the team to whom a step may be given.
 *
 * @param load the open episodes they take part in, in whatever team
 * @param capacity how many are a full load, where that is agreed
 * @param awayUntil the last day of a leave that has begun
 */
record Candidate(
        String role,
        String worker,
        String name,
        int load,
        @Nullable Integer capacity,
        @Nullable LocalDate awayUntil) {

    /** As a choice of a list reads. */
    String words(boolean knowsThePerson) {
        StringBuilder words = new StringBuilder(name).append(" (").append(loadInWords());
        if (knowsThePerson) words.append(", knows this person");
        if (awayUntil != null) words.append(", on leave until ").append(London.written(awayUntil));
        return words.append(')').toString();
    }

    private String loadInWords() {
        if (capacity != null) return "%d of %d open episodes".formatted(load, capacity);
        return load == 1 ? "1 open episode" : load + " open episodes";
    }
}
