package org.alongside.huddle;

import java.time.Instant;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.springframework.stereotype.Component;

/** Lets a form write a huddle note. */
@Component
class HuddlePlaces implements Places {

    private final HuddleNotes notes;

    HuddlePlaces(HuddleNotes notes) {
        this.notes = notes;
    }

    @Override
    public Map<String, Class<?>> offered() {
        return Map.of(
                "huddle.broughtBy",
                String.class,
                "huddle.whoWasThere",
                String.class,
                "huddle.question",
                String.class,
                "huddle.advice",
                String.class,
                "huddle.whatComesOfIt",
                String.class);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        notes.write(episode, HuddleNote.in(values), worker, at);
    }
}
