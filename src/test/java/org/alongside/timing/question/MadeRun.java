package org.alongside.timing.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a pathway, as the cache keeps it. It goes by the calendar of no team. */
record MadeRun(
        String source,
        String id,
        String episode,
        String pathway,
        int version,
        @Nullable String caller,
        @Nullable String origin,
        @Nullable String outcome,
        Instant started,
        @Nullable Instant ended,
        @Nullable String ending,
        Offices offices) {

    static MadeRun of(MadeTable.Line line) {
        return new MadeRun(
                line.text("source", ""),
                line.text("id", "r" + line.number()),
                line.text("episode", "e" + line.number()),
                line.text("pathway", "referral"),
                line.count("version", 1),
                line.anyText("caller"),
                line.anyText("origin"),
                line.anyText("outcome"),
                line.moment("started"),
                line.anyMoment("ended"),
                line.anyMoment("ended") == null ? null : line.text("ending", "completed"),
                Offices.OPEN_A_QUARTER);
    }

    LocalDate startedOn() {
        return MadeTable.day(started);
    }

    @Nullable
    LocalDate endedOn() {
        return ended == null ? null : MadeTable.day(ended);
    }

    boolean finished() {
        return "completed".equals(ending);
    }

    @Nullable
    Long total() {
        return MadeTable.between(started, ended);
    }

    @Nullable
    Long worked() {
        return offices.worked(null, started, ended);
    }

    List<@Nullable Object> columns() {
        return java.util.Arrays.asList(
                source,
                id,
                episode,
                pathway,
                version,
                caller,
                origin,
                outcome,
                MadeTable.utc(started),
                MadeTable.utc(ended),
                ending,
                startedOn(),
                endedOn(),
                total(),
                worked());
    }
}
