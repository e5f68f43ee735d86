package org.alongside.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.springframework.stereotype.Component;

/** Lets a form say who the person is and what must be known about them. */
@Component
class PersonPlaces implements Places {

    private final People people;

    PersonPlaces(People people) {
        this.people = people;
    }

    @Override
    public Map<String, Class<?>> offered() {
        Map<String, Class<?>> places = new HashMap<>();
        places.put(PersonDetails.NAME, String.class);
        places.put(PersonDetails.DATE_OF_BIRTH, LocalDate.class);
        places.put(PersonDetails.NHS_NUMBER, String.class);
        PersonDetails.WORDS.forEach(place -> places.put(place.place(), String.class));
        return Map.copyOf(places);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        people.describe(episode, values, at);
    }

    /** All of them say who the person is, which is to be right in the record and not only on the form. */
    @Override
    public Set<String> correctable() {
        return offered().keySet();
    }
}
