package org.alongside.record;

import java.time.Instant;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Pathways;
import org.alongside.pathway.Refusal;
import org.springframework.stereotype.Component;

/** Carries out a hand-on: a linked episode of the same person, whose pathway begins with whoever takes them on. */
@Component
class HandingOn {

    private final HandOnPlaces handOns;
    private final Openings openings;
    private final Pathways pathways;

    HandingOn(HandOnPlaces handOns, Openings openings, Pathways pathways) {
        this.handOns = handOns;
        this.openings = openings;
        this.pathways = pathways;
    }

    void to(String pathway, EpisodeRef from, Instant at) {
        HandOn handOn = handOns.waiting(from)
                .orElseThrow(() -> Refusal.invalid("Say first to whom the person is handed on, and when they meet."));
        EpisodeRef linked = openings.linked(from, pathway, pathways.starterOf(pathway), handOn, at);
        handOns.carriedOut(handOn, linked);
        pathways.begin(pathway, linked);
    }
}
