package org.alongside.pathway.explore;

import java.util.Set;
import java.util.stream.Stream;
import org.alongside.pathway.engine.EngineWalk.Kind;
import org.alongside.pathway.engine.EngineWalk.Offer;

/** At which element on paper that happens which the engine offers. */
record Meaning(Terrain terrain, Set<String> places) {

    Stream<Node> of(Offer offer) {
        return offer.kind() == Kind.CALL_RAISES ? hearing(offer) : at(offer.at());
    }

    /** What a call raises and nobody hears changes nothing. */
    boolean isHeard(Offer offer) {
        return offer.kind() != Kind.CALL_RAISES || hearing(offer).findAny().isPresent();
    }

    private Stream<Node> hearing(Offer offer) {
        var call = terrain.at(offer.at());
        return Stream.concat(
                        terrain.boundaries(call), terrain.around(call).stream().flatMap(terrain::eventsOn))
                .filter(event -> event.hears(offer.signal()));
    }

    private Stream<Node> at(String element) {
        var node = terrain.at(element);
        if (places.contains(element) || node.is(Node.Kind.BOUNDARY)) return Stream.of(node);
        if (node.is(Node.Kind.BEGINS)) return terrain.node(node.part()).stream();
        return terrain.to(node).stream()
                .map(flow -> terrain.at(flow.from()))
                .filter(before -> before.is(Node.Kind.FIRST_EVENT) && places.contains(before.id()));
    }
}
