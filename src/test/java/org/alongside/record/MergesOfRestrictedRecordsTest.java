package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class MergesOfRestrictedRecordsTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    private static final List<String> EVERYBODY = List.of("carol", "colin", "dee", "dan", "max", "mona", "sam", "sue");

    private final Town town = new Town();
    private final EpisodeRef open = town.aReferral("Ada Beech", BORN, Map.of());
    private final EpisodeRef secret;
    private final UUID kept = person(open);
    private final UUID hidden;

    MergesOfRestrictedRecordsTest() {
        town.hire("sue", "Sue Sand", "careCoordinator", "south");
        town.joins("mona", "teamManager", "south");
        secret = town.episodes.open(
                "conversations",
                "careCoordinator",
                "sue",
                Map.of(
                        "person.name", "Ada Ash",
                        "person.dateOfBirth", BORN,
                        "person.communicationNeeds", "Never ring her at home"),
                town.clock.instant());
        hidden = person(secret);
        town.participants.serving(open, "developmentWorker");
        town.restrictions.set(hidden, "mona", "Her husband works for the Trust.");
    }

    @Test
    void mergedIntoAnotherItIsOpenToNobodyElseAndTheOtherIsRestrictedForAsLong() {
        assertThat(readersOf(open)).contains("carol", "dee");
        List<String> before = readersOf(secret);
        merge(kept, hidden);
        assertThat(readersOf(secret)).isEqualTo(before);
        assertThat(readersOf(open)).contains("carol").doesNotContain("dee", "dan");
        assertThat(town.restrictions.of(kept)).isPresent();
        undo();
        assertThat(readersOf(open)).contains("carol", "dee");
        assertThat(readersOf(secret)).isEqualTo(before);
        assertThat(town.restrictions.of(kept)).isEmpty();
        assertThat(town.restrictions.of(hidden))
                .map(Restrictions.Restriction::because)
                .contains("Her husband works for the Trust.");
    }

    @Test
    void whatItSaysOfThePersonIsShownInItsOwnEpisodesOnly() {
        merge(kept, hidden);
        assertThat(town.people.of(secret).communicationNeeds()).isEqualTo("Never ring her at home");
        assertThat(town.people.of(open).communicationNeeds()).isNull();
        assertThat(town.people.find(kept)).map(Person::communicationNeeds).isEmpty();
    }

    @Test
    void itIsNotKeptWhereWorkersOfTheOtherRecordWouldThenReadIt() {
        assertThat(sentence(() -> merge(hidden, kept))).startsWith("The record you want to keep is restricted");
        assertThat(town.count("person_merge")).isZero();
    }

    @Test
    void itIsKeptWhereEverybodyNamedInTheOtherIsNamedInItToo() {
        EpisodeRef again = town.episodes.open(
                "conversations",
                "careCoordinator",
                "sue",
                Map.of("person.name", "A. Ash", "person.dateOfBirth", BORN),
                town.clock.instant());
        List<String> before = readersOf(secret);
        merge(hidden, person(again));
        assertThat(readersOf(again)).isEqualTo(before);
    }

    @Test
    void twoRestrictedRecordsKeepTheOtherRestrictedUntilBothAreParted() {
        EpisodeRef third = town.aReferral("A. Ash", BORN, Map.of());
        town.restrictions.set(person(third), "mona", "She asked for it.");
        UUID thirdRecord = person(third);
        merge(kept, hidden);
        UUID mergeOfHidden = town.theMerge();
        later();
        merge(kept, thirdRecord);
        town.merges.undo(mergeOfHidden, "mona", "Wrong");
        assertThat(town.restrictions.of(kept)).isPresent();
        undo();
        assertThat(town.restrictions.of(kept)).isEmpty();
        assertThat(List.of(hidden, thirdRecord))
                .allMatch(each -> town.restrictions.of(each).isPresent());
    }

    @Test
    void whatWasRestrictedWhileTheyWereOneStaysSoForBoth() {
        EpisodeRef third = town.aReferral("A. Ash", BORN, Map.of());
        UUID thirdRecord = person(third);
        merge(kept, thirdRecord);
        later();
        town.restrictions.set(kept, "mona", "She asked for it.");
        undo();
        assertThat(List.of(kept, thirdRecord))
                .allSatisfy(each -> assertThat(town.restrictions.of(each))
                        .map(Restrictions.Restriction::because)
                        .contains("She asked for it."));
    }

    private void merge(UUID keeping, UUID merging) {
        town.merges.merge(keeping, merging, "mona", "She told us herself.");
    }

    private void undo() {
        town.merges.undo(town.theMerge(), "mona", "Wrong");
    }

    private void later() {
        town.clock.is(town.clock.instant().plus(Duration.ofMinutes(1)));
    }

    private List<String> readersOf(EpisodeRef episode) {
        return EVERYBODY.stream()
                .filter(worker -> town.needToKnow.of(episode, worker))
                .toList();
    }

    private UUID person(EpisodeRef episode) {
        return town.people.of(episode).id();
    }
}
