package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class PeopleTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    private static final Map<String, Object> NUMBER = Map.of("person.nhsNumber", Town.VALID_NHS_NUMBER);

    private final Town town = new Town();

    @Test
    void numberAndBirthDateTogetherAreOnePerson() {
        EpisodeRef first = town.aReferral("Ada Ash", BORN, NUMBER);
        EpisodeRef second = town.aReferral("Ada Ash-Bell", BORN, NUMBER);
        assertThat(person(second)).isEqualTo(person(first));
        assertThat(town.people.of(first).name()).isEqualTo("Ada Ash-Bell");
        assertThat(town.count("possibly_same")).isZero();
    }

    @Test
    void theSameNameAndBirthDateAreTwoPeopleAndTheManagerIsTold() {
        EpisodeRef first = town.aReferral("Ada Ash", BORN, Map.of());
        EpisodeRef second = town.aReferral("  ada\u00a0 ASH ", BORN, Map.of());
        assertThat(person(second)).isNotEqualTo(person(first));
        assertThat(Stream.of(first, second).map(this::isFlagged)).containsOnly(true);
    }

    @Test
    void theSameNumberWithAnotherBirthDateIsAnotherPersonAndTheManagerIsTold() {
        EpisodeRef first = town.aReferral("Ada Ash", BORN, NUMBER);
        EpisodeRef second = town.aReferral("Bea Birch", BORN.plusDays(1), NUMBER);
        assertThat(person(second)).isNotEqualTo(person(first));
        assertThat(isFlagged(second)).isTrue();
    }

    @Test
    void peopleOfOtherNamesOrBirthDatesAreNotCompared() {
        town.aReferral("Ada Ash", BORN, Map.of());
        town.aReferral("Ada Ash", BORN.plusDays(1), Map.of());
        town.aReferral("Bea Birch", BORN, Map.of());
        assertThat(town.count("possibly_same")).isZero();
    }

    @Test
    void whatIsSaidLaterIsAddedAndWhatIsNotSaidStays() {
        EpisodeRef episode = town.aReferral("Ada Ash", BORN, Map.of("person.advocate", "Her sister"));
        put(episode, Map.of("person.communicationNeeds", "Large print", "person.nhsNumber", "9434765919"));
        Person person = town.people.of(episode);
        assertThat(person.advocate()).isEqualTo("Her sister");
        assertThat(person.communicationNeeds()).isEqualTo("Large print");
        assertThat(person.nhsNumber()).isEqualTo(NhsNumber.of(Town.VALID_NHS_NUMBER));
    }

    @Test
    void aNumberFoundLaterThatBelongsToAnotherRecordIsNotTaken() {
        town.aReferral("Ada Ash", BORN, NUMBER);
        EpisodeRef second = town.aReferral("Ada Ash", BORN, Map.of());
        assertThat(sentence(() -> put(second, NUMBER))).startsWith("NHS number: it cannot be kept");
        assertThat(town.people.of(second).nhsNumber()).isNull();
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        assertThat(sentence(() -> town.aReferral("Ada", LocalDate.of(2026, 3, 3), Map.of())))
                .isEqualTo("Date of birth: it lies in the future.");
        assertThat(sentence(() -> town.aReferral("Ada", LocalDate.of(1906, 3, 1), Map.of())))
                .isEqualTo("Date of birth: it is more than 120 years ago.");
        assertThat(sentence(() -> town.aReferral(" ", BORN, Map.of()))).isEqualTo("Name: it is missing.");
        assertThat(sentence(() -> town.aReferral("x".repeat(201), BORN, Map.of())))
                .startsWith("Name: at most 200");
        assertThat(sentence(() -> town.aReferral("Ada", BORN, Map.of("person.sex", "a\u0000b"))))
                .startsWith("Sex: a character in it cannot be kept");
        assertThat(sentence(() -> town.episodes.open(
                        "referral", "careCoordinator", "carol", Map.of("person.name", "Ada"), town.clock.instant())))
                .isEqualTo("Date of birth: it is missing.");
        assertThat(town.count("episode")).isZero();
    }

    @Test
    void twoAtTheSameMomentAreOnePersonOrAreAskedToTryAgain() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (var workers = new Workers(2)) {
            var both = Stream.of("Ada Ash", "A. Ash")
                    .map(name -> workers.begin(() -> {
                        together.await();
                        return status(() -> town.aReferral(name, BORN, NUMBER));
                    }))
                    .toList();
            for (var one : both) assertThat(one.get()).isIn(200, 409);
        }
        assertThat(town.count("person")).isOne();
    }

    private void put(EpisodeRef episode, Map<String, Object> values) {
        new PersonPlaces(town.people).put(episode, values, "carol", town.clock.instant());
    }

    private UUID person(EpisodeRef episode) {
        return town.people.of(episode).id();
    }

    private boolean isFlagged(EpisodeRef episode) {
        return town.files.find(episode.reference()).orElseThrow().possiblySame();
    }
}
