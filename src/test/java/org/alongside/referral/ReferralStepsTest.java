package org.alongside.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Situation;
import org.alongside.record.DocumentKind;
import org.alongside.record.Town;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("both-databases")
class ReferralStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Town town = new Town();
    private final ReferralSteps steps = new ReferralSteps(town.documents, town.people);
    private final EpisodeRef episode = town.aReferral();

    @Test
    void withAllFiveUpToDateTheEvidenceIsComplete() {
        recordAll();
        assertThat(steps.evidenceIsComplete(now())).isTrue();
        assertThat(steps.whatIsMissing(now()).text()).isEqualTo("Nothing is missing.");
    }

    @Test
    void withNothingRecordedAllFiveAreMissing() {
        assertThat(steps.whatIsMissing(now()).text())
                .isEqualTo("Missing: care plan, risk assessment, covering letter, confirmation of eligibility,"
                        + " referral form.");
    }

    @Test
    void everyProblemIsNamedInOneSentenceForTheCoordinator() {
        recordAll();
        records("riskAssessment.validUntil", TODAY.plusDays(1));
        records("toReplace", List.of("carePlan"));
        waive("coveringLetter", TODAY);
        EpisodeRef bare = town.aReferral();
        town.records(
                bare,
                Map.of(
                        "riskAssessment.dated", TODAY,
                        "riskAssessment.validUntil", TODAY.plusDays(1),
                        "coveringLetter.waivedBecause", "It follows",
                        "coveringLetter.waivedUntil", TODAY,
                        "referralForm.dated", TODAY,
                        "carePlan.dated", TODAY));
        town.clock.isNoonOn(TODAY.plusDays(2));
        assertThat(steps.whatIsMissing(now()).text())
                .isEqualTo("To be replaced: care plan. Out of date: risk assessment (up to date until 3 March 2026).");
        assertThat(steps.whatIsMissing(town.situation(bare, "carol")).text())
                .isEqualTo("Without the date until which it is up to date: care plan."
                        + " Out of date: risk assessment (up to date until 3 March 2026)."
                        + " Waiver ended: covering letter (waived until 2 March 2026)."
                        + " Missing: confirmation of eligibility.");
    }

    @Test
    void aLetterWaivedUntilTodayIsWaived() {
        recordAllBut("coveringLetter");
        waive("coveringLetter", TODAY);
        assertThat(steps.evidenceIsComplete(now())).isTrue();
    }

    @Test
    void aLetterWaivedUntilYesterdayCountsAsMissing() {
        recordAllBut("coveringLetter");
        waive("coveringLetter", TODAY.minusDays(1));
        assertThat(steps.evidenceIsComplete(now())).isFalse();
    }

    @Test
    void aLetterThatIsOutOfDateMayBeWaived() {
        recordAll();
        records("coveringLetter.validUntil", TODAY.minusDays(1));
        assertThat(steps.evidenceIsComplete(now())).isFalse();
        waive("coveringLetter", TODAY);
        assertThat(steps.evidenceIsComplete(now())).isTrue();
    }

    @Test
    void theDayEndsInLondonAndNotInGreenwichTime() {
        town.clock.isNoonOn(LocalDate.of(2026, 7, 1));
        recordAll();
        records("carePlan.validUntil", LocalDate.of(2026, 7, 1));
        assertThat(steps.evidenceIsComplete(at("2026-07-01T22:59:00Z"))).isTrue();
        assertThat(steps.evidenceIsComplete(at("2026-07-01T23:00:00Z"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2008-03-02, true", "2008-03-03, false", "2000-03-03, true", "2000-03-02, false", "2008-02-29, true"})
    void theEducationStrandIsForPeopleOfEighteenToTwentyFive(LocalDate born, boolean is) {
        EpisodeRef theirs = town.aReferral("Bo Beech", born, Map.of());
        assertThat(steps.eighteenToTwentyFive(town.situation(theirs, "carol"))).isEqualTo(is);
    }

    @Test
    void theManagerReadsTheSuggestedStrandAndWhatIsWaived() {
        waive("coveringLetter", LocalDate.of(2026, 3, 3));
        assertThat(steps.whatToDecideOn(now(), "education").text())
                .isEqualTo("Suggested strand: education. Waived: covering letter until 3 March 2026.");
        assertThat(steps.whatToDecideOn(town.situation(town.aReferral(), "max"), null)
                        .text())
                .isEqualTo("No strand is suggested.");
    }

    private void recordAll() {
        recordAllBut("none");
    }

    private void recordAllBut(String left) {
        Map<String, Object> documents = new HashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.code().equals(left)) continue;
            documents.put(kind.code() + ".dated", town.clock.today());
            documents.put(kind.code() + ".validUntil", town.clock.today().plusYears(1));
        }
        town.records(episode, documents);
    }

    private void records(String place, Object value) {
        town.records(episode, Map.of(place, value));
    }

    private void waive(String document, LocalDate until) {
        town.records(episode, Map.of(document + ".waivedBecause", "It follows", document + ".waivedUntil", until));
    }

    private Situation now() {
        return town.situation(episode, "carol");
    }

    private Situation at(String moment) {
        town.clock.is(Instant.parse(moment));
        return now();
    }
}
