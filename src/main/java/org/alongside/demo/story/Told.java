package org.alongside.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.alongside.pathway.EpisodeRef;
import org.jspecify.annotations.Nullable;

/** How far a story has been told. */
final class Told {

    private final String name;
    private final Days days;
    private Instant now = Instant.EPOCH;
    private @Nullable EpisodeRef episode;
    private int answered;

    Told(String name, Days days) {
        this.name = name;
        this.days = days;
    }

    void turnTo(Instant moment) {
        now = moment;
    }

    void goesOnWith(EpisodeRef next) {
        episode = next;
    }

    EpisodeRef episode() {
        if (episode == null) throw new IllegalStateException(name + " has no episode yet");
        return episode;
    }

    /** Counts what was answered, so that the next answer differs from the last. */
    int another() {
        answered++;
        return Math.floorMod(name.hashCode() + answered, 9973);
    }

    String name() {
        return name;
    }

    Days days() {
        return days;
    }

    /** The time in London. */
    LocalDateTime now() {
        return LocalDateTime.ofInstant(now, Days.LONDON).truncatedTo(ChronoUnit.MINUTES);
    }

    LocalDate today() {
        return now().toLocalDate();
    }
}
