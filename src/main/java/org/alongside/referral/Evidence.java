package org.alongside.referral;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.record.Document;
import org.alongside.record.London;

/** The documents of a referral, judged on a day. */
record Evidence(List<Document> documents, LocalDate today) {

    boolean isComplete() {
        return gaps().isEmpty();
    }

    /** As {@code Missing: covering letter. Out of date: risk assessment (up to date until 3 March 2026).} */
    String whatIsMissing() {
        Map<String, List<String>> byTrouble = gaps().stream()
                .collect(Collectors.groupingBy(
                        Gap::what, LinkedHashMap::new, Collectors.mapping(Gap::document, Collectors.toList())));
        return byTrouble.isEmpty()
                ? "Nothing is missing."
                : byTrouble.entrySet().stream()
                        .map(trouble -> "%s: %s.".formatted(trouble.getKey(), String.join(", ", trouble.getValue())))
                        .collect(Collectors.joining(" "));
    }

    /** As {@code Waived: covering letter until 3 March 2026.}, or nothing. */
    String whatIsWaived() {
        String waived = documents.stream()
                .filter(document -> document.isWaivedOn(today))
                .map(Evidence::waiver)
                .collect(Collectors.joining(", "));
        return waived.isEmpty() ? "" : "Waived: %s.".formatted(waived);
    }

    private List<Gap> gaps() {
        return documents.stream()
                .flatMap(document -> EvidenceRule.firstGapIn(document, today).stream())
                .toList();
    }

    private static String waiver(Document document) {
        LocalDate until = document.waivedUntil();
        String name = document.kind().label();
        return until == null ? name : "%s until %s".formatted(name, London.written(until));
    }
}
