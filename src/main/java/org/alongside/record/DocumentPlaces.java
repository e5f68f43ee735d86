package org.alongside.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Places;
import org.alongside.pathway.Refusal;
import org.springframework.stereotype.Component;

/** Lets a form record evidence, waive it, or ask for it to be replaced. */
@Component
class DocumentPlaces implements Places {

    private static final String TO_REPLACE = "document.toReplace";

    /** A referral is complete on the day its last hard gate opens, and stays so. */
    private static final String COMPLETE = "referralComplete";

    private final Documents documents;
    private final EpisodeBook episodes;

    DocumentPlaces(Documents documents, EpisodeBook episodes) {
        this.documents = documents;
        this.episodes = episodes;
    }

    @Override
    public Map<String, Class<?>> offered() {
        Map<String, Class<?>> places = new HashMap<>();
        places.put(TO_REPLACE, List.class);
        for (DocumentKind kind : DocumentKind.values()) {
            places.put(DocumentEntry.place(kind, "dated"), LocalDate.class);
            places.put(DocumentEntry.place(kind, "validUntil"), LocalDate.class);
            places.put(DocumentEntry.place(kind, "vouchedBy"), String.class);
            if (!kind.isHardGate()) {
                places.put(DocumentEntry.place(kind, "waivedBecause"), String.class);
                places.put(DocumentEntry.place(kind, "waivedUntil"), LocalDate.class);
            }
        }
        return Map.copyOf(places);
    }

    @Override
    public void put(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        LocalDate today = London.dayOf(at);
        for (Document known : documents.of(episode)) {
            DocumentEntry entry = new DocumentEntry(known.kind(), values);
            if (entry.saysAnything()) documents.add(episode, entry.over(known, today), worker, at);
        }
        askForAnother(episode, values, worker, at);
        if (documents.hardGatesAreOpen(episode, today)) episodes.reach(episode, COMPLETE, at);
    }

    /** A request for another document is not corrected; the next one answers it. */
    @Override
    public Set<String> correctable() {
        Set<String> places = new HashSet<>(offered().keySet());
        places.remove(TO_REPLACE);
        return places;
    }

    /** What was asked for by mistake is not asked for any more. */
    @Override
    public void takeBack(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        if (!(values.get(TO_REPLACE) instanceof List<?> codes)) return;
        documents.of(episode).stream()
                .filter(Document::toBeReplaced)
                .filter(document -> codes.contains(document.kind().code()))
                .forEach(document -> documents.add(episode, document.markedToBeReplaced(false), worker, at));
    }

    private void askForAnother(EpisodeRef episode, Map<String, Object> values, String worker, Instant at) {
        if (!(values.get(TO_REPLACE) instanceof List<?> codes)) return;
        List<DocumentKind> kinds = codes.stream()
                .map(code -> DocumentKind.of(String.valueOf(code))
                        .orElseThrow(() -> Refusal.invalid("Documents to replace: choose among those offered.")))
                .toList();
        documents.of(episode).stream()
                .filter(document -> kinds.contains(document.kind()))
                .forEach(document -> documents.add(episode, document.markedToBeReplaced(true), worker, at));
    }
}
