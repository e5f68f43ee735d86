package org.alongside.timing.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt at a step, or one wait, as the cache keeps it. */
record MadeAttempt(
        String source,
        String id,
        String kind,
        @Nullable String run,
        String episode,
        String pathway,
        int version,
        int firstVersion,
        String step,
        @Nullable String role,
        @Nullable String team,
        int attempt,
        long ordinal,
        Instant created,
        @Nullable Instant assigned,
        @Nullable Instant touched,
        @Nullable Instant ended,
        @Nullable String ending,
        @Nullable Instant due,
        @Nullable Instant firstDue,
        int retargeted,
        int moved,
        int handed,
        boolean takenBack,
        Offices offices) {

    static MadeAttempt of(MadeTable.Line line) {
        return new MadeAttempt(
                line.text("source", ""),
                line.text("id", "a" + line.number()),
                line.text("kind", "step"),
                line.text("run", "r1"),
                line.text("episode", "e1"),
                line.text("pathway", "referral"),
                line.count("version", 1),
                line.count("first_version", line.count("version", 1)),
                line.text("step", "talk"),
                line.anyText("role"),
                line.anyText("team"),
                line.count("attempt", 1),
                line.number(),
                line.moment("created"),
                line.anyMoment("assigned"),
                line.anyMoment("touched"),
                line.anyMoment("ended"),
                line.anyMoment("ended") == null ? null : line.text("ending", "completed"),
                line.anyMoment("due"),
                line.anyMoment("first_due") == null ? line.anyMoment("due") : line.anyMoment("first_due"),
                line.count("retargeted", 0),
                line.count("moved", 0),
                line.count("handed", 0),
                line.text("taken_back", "no").equals("yes"),
                Offices.OPEN_A_QUARTER);
    }

    LocalDate createdOn() {
        return MadeTable.day(created);
    }

    @Nullable
    LocalDate endedOn() {
        return ended == null ? null : MadeTable.day(ended);
    }

    boolean step(String other) {
        return step.equals(other);
    }

    boolean isStep() {
        return kind.equals("step");
    }

    boolean completed() {
        return "completed".equals(ending);
    }

    @Nullable
    Boolean late() {
        return isStep() && completed() && due != null && ended != null ? (Boolean) ended.isAfter(due) : null;
    }

    @Nullable
    Long unowned() {
        return MadeTable.between(created, assigned == null ? ended : assigned);
    }

    @Nullable
    Long unbegun() {
        return MadeTable.between(assigned, touched);
    }

    @Nullable
    Long doing() {
        return MadeTable.between(touched, ended);
    }

    @Nullable
    Long total() {
        return MadeTable.between(created, ended);
    }

    @Nullable
    Long unownedWorked() {
        return worked(created, assigned == null ? ended : assigned);
    }

    @Nullable
    Long unbegunWorked() {
        return worked(assigned, touched);
    }

    @Nullable
    Long doingWorked() {
        return worked(touched, ended);
    }

    @Nullable
    Long worked() {
        return worked(created, ended);
    }

    private @Nullable Long worked(@Nullable Instant from, @Nullable Instant until) {
        return offices.worked(team, from, until);
    }

    List<@Nullable Object> columns() {
        return Arrays.asList(
                source,
                id,
                kind,
                run,
                episode,
                pathway,
                version,
                firstVersion,
                step,
                role,
                team,
                attempt,
                ordinal,
                MadeTable.utc(created),
                MadeTable.utc(assigned),
                MadeTable.utc(touched),
                MadeTable.utc(ended),
                ending,
                createdOn(),
                endedOn(),
                MadeTable.utc(due),
                MadeTable.utc(firstDue),
                retargeted,
                moved,
                handed,
                takenBack,
                null,
                late(),
                unowned(),
                unbegun(),
                doing(),
                total(),
                unownedWorked(),
                unbegunWorked(),
                doingWorked(),
                worked());
    }
}
