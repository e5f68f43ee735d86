package org.alongside.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.AccessLog;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.Finding.Known;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class MergedRecordsShownTest extends TwoRecords {

    @Test
    void searchFindsEitherNameAndListsOnePerson() {
        town.merges.merge(kept, merged, "mona", WHY);
        for (String typed :
                List.of("Ash", "beech", "ada", "Ada Ash 17/5/1990", Town.VALID_NHS_NUMBER, second.reference()))
            assertThat(town.search.find(typed, "mona", null).found())
                    .as(typed)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Known.class, found -> assertThat(found.person()).isEqualTo(kept));
        assertThat(town.search.find("Ash Beech", "mona", null).found())
                .as("no record has both names")
                .isEmpty();
    }

    @Test
    void whatOnlyTheMergedRecordSaysOfThePersonIsStillShown() {
        EpisodeRef third =
                town.aReferral("A. Ash", BORN, Map.of("person.communicationNeeds", "Signs", "person.sex", "Unknown"));
        UUID other = person(third);
        town.merges.merge(kept, other, "mona", WHY);
        assertThat(town.people.of(first).communicationNeeds()).isEqualTo("Signs");
        assertThat(town.people.find(other)).map(Person::sex).contains("Female");
        town.merges.undo(theMerge(), "mona", WRONG);
        assertThat(town.people.of(first).communicationNeeds()).isNull();
        assertThat(town.people.of(third).communicationNeeds()).isEqualTo("Signs");
    }

    @Test
    void whoHasLookedShowsTheLooksAtBothAndAfterwardsEachHasItsOwn() {
        AccessLog log = new AccessLog(town.jdbc, town.lookedAt, town.clock);
        log.allowedAtPerson("carol", merged, "before, merged");
        log.allowedAtPerson("carol", kept, "before, kept");
        town.clock.is(town.clock.instant().plus(Duration.ofMinutes(1)));
        town.merges.merge(kept, merged, "mona", WHY);
        log.allowed("carol", second.id(), "while merged, second", null);
        log.allowed("carol", first.id(), "while merged, first", null);
        log.allowedAtPerson("carol", kept, "while merged, both");
        assertThat(looks(kept)).hasSize(5);
        town.clock.is(town.clock.instant().plus(Duration.ofMinutes(1)));
        town.merges.undo(theMerge(), "mona", WRONG);
        log.allowedAtPerson("carol", kept, "after, kept");
        assertThat(looks(kept))
                .containsExactlyInAnyOrder("before, kept", "while merged, first", "while merged, both", "after, kept");
        assertThat(looks(merged))
                .containsExactlyInAnyOrder("before, merged", "while merged, second", "while merged, both");
    }

    @Test
    void aReasonGivenToReadOneRecordDoesNotOpenWhatIsMergedIntoItAfterwards() {
        town.glass.open(kept, "sam", "She rang the duty desk tonight.");
        town.clock.is(town.clock.instant().plus(Duration.ofMinutes(1)));
        town.merges.merge(kept, merged, "mona", WHY);
        assertThat(town.needToKnow.episodesOf(kept, "sam")).containsExactly(first);
        town.clock.is(town.clock.instant().plus(Duration.ofMinutes(1)));
        town.glass.open(kept, "sam", "She rang the duty desk again.");
        assertThat(town.needToKnow.episodesOf(kept, "sam")).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void theTimelineOfBothTellsOfTheMergeAndOfItsEnd() {
        town.merges.merge(kept, merged, "mona", WHY);
        town.merges.undo(theMerge(), "mona", WRONG);
        assertThat(town.count(
                        "person_merge where merged_by = 'mona' and unmerged_by = 'mona' and moved_number is not null"))
                .isOne();
        for (UUID each : List.of(kept, merged))
            assertThat(new RecordOnTimeline(town.jdbc)
                            .entries(new TimelineWish(
                                    each, Map.of(first.id(), first), Set.of(), "mona", town.clock.instant(), 9)))
                    .hasSize(2);
    }

    private List<String> looks(UUID person) {
        return new WhoHasLooked(town.jdbc)
                .at(person, null).stream().map(Look::what).toList();
    }
}
