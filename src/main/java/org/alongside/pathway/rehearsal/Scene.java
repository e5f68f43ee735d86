package org.alongside.pathway.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.pathway.Choice;

/**
 * How a rehearsal stands.
 *
 * @param name the pathway's; empty while none has begun
 * @param now the time it is in the rehearsal
 * @param waiting what waits for an answer
 * @param events what could happen now, by message and label
 * @param dates what comes by itself, the nearest first
 * @param story what has been, the earliest first
 * @param pictures the pathways where something is going on, the outermost first
 * @param ended whether nothing of the pathway is left
 */
public record Scene(
        String name,
        Instant now,
        List<Waiting> waiting,
        List<Choice> events,
        List<Coming> dates,
        List<Told> story,
        List<Picture> pictures,
        boolean ended) {

    public Scene {
        waiting = List.copyOf(waiting);
        events = List.copyOf(events);
        dates = List.copyOf(dates);
        story = List.copyOf(story);
        pictures = List.copyOf(pictures);
    }

    public Optional<Waiting> waiting(String id) {
        return waiting.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What a timer will do, and when. */
    public record Coming(Instant at, String label) {}

    /** A pathway as it is drawn, marked where something is going on. */
    public record Picture(String name, String svg) {}
}
