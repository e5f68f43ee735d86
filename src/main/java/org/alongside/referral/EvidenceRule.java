package org.alongside.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.record.Document;
import org.alongside.record.London;

/** One thing that must hold of every document of a referral on a day, or the gap that is left. */
interface EvidenceRule {

    EvidenceRule aDocumentSentBackIsReplaced =
            (document, today) -> document.toBeReplaced() ? gap("To be replaced", document) : Optional.empty();

    EvidenceRule aWaiverThatEndedCountsNoMore = (document, today) -> {
        LocalDate until = document.waivedUntil();
        return document.dated() == null && until != null && until.isBefore(today)
                ? gap("Waiver ended", document, "waived until " + London.written(until))
                : Optional.empty();
    };

    EvidenceRule aDocumentIsThereOrWaived = (document, today) ->
            document.dated() == null && !document.isWaivedOn(today) ? gap("Missing", document) : Optional.empty();

    /** Only a hard gate must say until when; a letter may stay true as long as nobody says otherwise. */
    EvidenceRule aHardGateSaysHowLongItIsUpToDate =
            (document, today) -> document.kind().isHardGate() && document.validUntil() == null
                    ? gap("Without the date until which it is up to date", document)
                    : Optional.empty();

    EvidenceRule aDocumentIsUpToDateOrWaived = (document, today) -> {
        LocalDate until = document.validUntil();
        return until != null && document.isOutOfDateOn(today) && !document.isWaivedOn(today)
                ? gap("Out of date", document, "up to date until " + London.written(until))
                : Optional.empty();
    };

    Optional<Gap> gapIn(Document document, LocalDate today);

    static List<EvidenceRule> all() {
        return List.of(
                aDocumentSentBackIsReplaced,
                aWaiverThatEndedCountsNoMore,
                aDocumentIsThereOrWaived,
                aHardGateSaysHowLongItIsUpToDate,
                aDocumentIsUpToDateOrWaived);
    }

    /** The first thing wrong with a document; mending it shows whether there is another. */
    static Optional<Gap> firstGapIn(Document document, LocalDate today) {
        return all().stream()
                .flatMap(rule -> rule.gapIn(document, today).stream())
                .findFirst();
    }

    private static Optional<Gap> gap(String what, Document document) {
        return Optional.of(new Gap(what, document.kind().label()));
    }

    private static Optional<Gap> gap(String what, Document document, String detail) {
        return Optional.of(new Gap(what, "%s (%s)".formatted(document.kind().label(), detail)));
    }
}
