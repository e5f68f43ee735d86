package org.alongside.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.PersonBook;
import org.alongside.pathway.Refusal;
import org.springframework.stereotype.Component;

/** People of the record for whom something new is started, by those who may read about them. */
@Component
class KnownPeople implements PersonBook {

    private final People people;
    private final NeedToKnow needToKnow;
    private final Openings openings;

    KnownPeople(People people, NeedToKnow needToKnow, Openings openings) {
        this.people = people;
        this.needToKnow = needToKnow;
        this.openings = openings;
    }

    @Override
    public Map<String, Object> known(UUID person, String worker) {
        return people.find(readable(person, worker)).orElseThrow().said();
    }

    @Override
    public EpisodeRef open(
            String pathway, String role, String worker, UUID person, Map<String, Object> placed, Instant at) {
        return openings.open(pathway, role, worker, readable(person, worker), placed, at);
    }

    private UUID readable(UUID person, String worker) {
        if (people.find(person).isEmpty()) throw Refusal.missing("There is no such person in the record.");
        UUID shown = people.held(person);
        if (!needToKnow.ofPerson(shown, worker)) {
            throw Refusal.forbidden("You may not read about this person, so you cannot start this for them.");
        }
        return shown;
    }
}
