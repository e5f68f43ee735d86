package org.alongside.timing.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question is asked about. What is not named is not narrowed down.
 *
 * @param source empty for our own log, or the name an imported one goes by
 * @param version the version something ended in or stands in
 * @param team the team that serves a step; of runs, those in which it served one
 * @param role the role that does a step; of runs, those in which it did one
 * @param outcome the end a run came to; of steps, those within such runs
 * @param origin how a run began; of steps, those within such runs
 * @param from the first day in London
 * @param until the day after the last; what ended on a day from the one to the other is in the period
 */
public record Asked(
        String source,
        @Nullable String pathway,
        @Nullable Integer version,
        @Nullable String team,
        @Nullable String role,
        @Nullable String outcome,
        @Nullable String origin,
        LocalDate from,
        LocalDate until) {

    /** Of our own log, all there is between two days, the second not included. */
    public static Asked between(LocalDate from, LocalDate until) {
        return new Asked("", null, null, null, null, null, null, from, until);
    }

    /** The months that end with the one the last day of the period is in. */
    Asked overTheLastMonths(int months) {
        LocalDate last = until.minusDays(1).withDayOfMonth(1);
        return new Asked(
                source,
                pathway,
                version,
                team,
                role,
                outcome,
                origin,
                last.minusMonths(months - 1L),
                last.plusMonths(1));
    }

    public Asked about(@Nullable String other) {
        return new Asked(source, other, version, team, role, outcome, origin, from, until);
    }

    public Asked inVersion(@Nullable Integer other) {
        return new Asked(source, pathway, other, team, role, outcome, origin, from, until);
    }

    public Asked servedBy(@Nullable String other) {
        return new Asked(source, pathway, version, other, role, outcome, origin, from, until);
    }

    public Asked doneBy(@Nullable String other) {
        return new Asked(source, pathway, version, team, other, outcome, origin, from, until);
    }

    public Asked endingIn(@Nullable String other) {
        return new Asked(source, pathway, version, team, role, other, origin, from, until);
    }

    public Asked beginningAs(@Nullable String other) {
        return new Asked(source, pathway, version, team, role, outcome, other, from, until);
    }

    public Asked ofTheLog(String other) {
        return new Asked(other, pathway, version, team, role, outcome, origin, from, until);
    }

    /** By the names the SQL files know them by. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> named = new HashMap<>();
        named.put("source", source);
        named.put("pathway", pathway);
        named.put("version", version);
        named.put("team", team);
        named.put("role", role);
        named.put("outcome", outcome);
        named.put("origin", origin);
        named.put("from", from);
        named.put("until", until);
        return named;
    }
}
