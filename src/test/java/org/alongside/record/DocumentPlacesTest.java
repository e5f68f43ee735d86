package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class DocumentPlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Object> CARE_PLAN =
            Map.of("carePlan.dated", TODAY, "carePlan.validUntil", TODAY.plusDays(90), "carePlan.vouchedBy", "Dr Dix");
    private static final Map<String, Object> RISK_ASSESSMENT =
            Map.of("riskAssessment.dated", TODAY, "riskAssessment.validUntil", TODAY.plusDays(30));

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();

    @Test
    void whatIsSaidLaterIsLaidOverWhatIsKnownAndNothingIsOverwritten() {
        town.records(episode, CARE_PLAN);
        town.records(episode, Map.of("carePlan.validUntil", TODAY.plusDays(60)));
        assertThat(document(DocumentKind.CARE_PLAN))
                .isEqualTo(
                        new Document(DocumentKind.CARE_PLAN, TODAY, TODAY.plusDays(60), "Dr Dix", null, null, false));
        assertThat(town.count("document")).isEqualTo(2);
    }

    @Test
    void aReferralIsCompleteWhenItsSecondHardGateOpensForTheFirstTime() {
        town.records(episode, CARE_PLAN);
        assertThat(town.episodes.reached(episode, "referralComplete")).isEmpty();
        town.clock.isNoonOn(TODAY.plusDays(1));
        var complete = town.clock.instant();
        town.records(episode, RISK_ASSESSMENT);
        town.clock.isNoonOn(TODAY.plusDays(2));
        town.records(episode, RISK_ASSESSMENT);
        assertThat(town.episodes.reached(episode, "referralComplete")).contains(complete);
    }

    @Test
    void aStaleRiskAssessmentDoesNotCompleteTheReferral() {
        town.records(episode, CARE_PLAN);
        town.records(episode, Map.of("riskAssessment.dated", TODAY.minusDays(9)));
        town.records(episode, Map.of("riskAssessment.validUntil", TODAY.minusDays(1)));
        assertThat(town.episodes.reached(episode, "referralComplete")).isEmpty();
    }

    @Test
    void aDocumentSentBackIsToBeReplacedUntilANewOneIsDated() {
        town.records(episode, CARE_PLAN);
        town.records(episode, Map.of("toReplace", List.of("carePlan", "coveringLetter")));
        assertThat(document(DocumentKind.CARE_PLAN).toBeReplaced()).isTrue();
        assertThat(document(DocumentKind.COVERING_LETTER).toBeReplaced()).isTrue();
        town.records(episode, Map.of("carePlan.vouchedBy", "Dr Day"));
        assertThat(document(DocumentKind.CARE_PLAN).toBeReplaced()).isTrue();
        town.records(episode, CARE_PLAN);
        assertThat(document(DocumentKind.CARE_PLAN).toBeReplaced()).isFalse();
    }

    @Test
    void aNewWaiverAnswersTheRequestForAnotherLetter() {
        town.records(episode, Map.of("toReplace", List.of("coveringLetter")));
        town.records(
                episode,
                Map.of("coveringLetter.waivedBecause", "It is in the plan", "coveringLetter.waivedUntil", TODAY));
        assertThat(document(DocumentKind.COVERING_LETTER).toBeReplaced()).isFalse();
        assertThat(document(DocumentKind.COVERING_LETTER).isWaivedOn(TODAY)).isTrue();
        assertThat(document(DocumentKind.COVERING_LETTER).isWaivedOn(TODAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        assertThat(refused(Map.of("riskAssessment.dated", TODAY.plusDays(1))))
                .isEqualTo("Risk assessment: its date lies in the future.");
        assertThat(refused(Map.of("coveringLetter.waivedBecause", "None")))
                .isEqualTo("Covering letter: a waiver needs both its reason and its last day.");
        assertThat(refused(Map.of("referralForm.waivedUntil", TODAY)))
                .isEqualTo("Referral form: a waiver needs both its reason and its last day.");
        assertThat(refused(Map.of("carePlan.waivedBecause", "None", "carePlan.waivedUntil", TODAY)))
                .isEqualTo("Care plan: it can never be waived.");
        assertThat(refused(Map.of("carePlan.dated", TODAY, "carePlan.validUntil", TODAY.minusDays(1))))
                .isEqualTo("Care plan: it cannot be up to date only until a day before its own date.");
        assertThat(refused(Map.of("carePlan.vouchedBy", "x".repeat(201))))
                .startsWith("Care plan, who vouches for it: at most 200");
        assertThat(refused(Map.of("toReplace", List.of("passport")))).startsWith("Documents to replace:");
        assertThat(town.count("document")).isZero();
    }

    private Document document(DocumentKind kind) {
        return town.documents.of(episode).stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String refused(Map<String, Object> documents) {
        return sentence(() -> town.records(episode, documents));
    }
}
