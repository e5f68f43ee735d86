package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Origin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class MergesTest extends TwoRecords {

    @Test
    void theEpisodesOfTheMergedRecordAreShownUnderTheKeptOneAndItsAddressLeadsThere() {
        town.merges.merge(kept, merged, "mona", WHY);
        assertThat(town.needToKnow.episodesOf(kept, "mona")).containsExactlyInAnyOrder(first, second);
        assertThat(town.people.find(merged)).map(Person::id).contains(kept);
        assertThat(town.people.of(second).name()).isEqualTo("Ada Beech");
        assertThat(town.count("person")).isEqualTo(2);
    }

    @Test
    void whoseRecordsAreMergedIsOnePersonWhoComesAgain() {
        town.clock.isNoonOn(town.clock.today().plusDays(1));
        EpisodeRef third = town.aReferral("Ada Ash", BORN, Map.of());
        assertThat(town.episodes.originOf(third.id(), "referral")).isEqualTo(Origin.NEW);
        town.merges.merge(kept, person(third), "mona", WHY);

        assertThat(town.episodes.originOf(third.id(), "referral")).isEqualTo(Origin.AGAIN);
    }

    @Test
    void undoneEveryEpisodeIsWhereItWasAndWhatWasOpenedSinceStaysWithTheKeptRecord() {
        town.merges.merge(kept, merged, "mona", WHY);
        EpisodeRef since = town.aReferral("Ada Ash", BORN, NUMBER);
        assertThat(person(since)).as("the number leads to the kept record").isEqualTo(kept);
        town.merges.undo(theMerge(), "mona", WRONG);
        assertThat(List.of(person(first), person(second), person(since))).containsExactly(kept, merged, kept);
        assertThat(town.people.find(merged)).map(Person::name).contains("Ada Ash");
        assertThat(town.count("person_merge where unmerged_because = '%s'".formatted(WRONG)))
                .isOne();
    }

    @Test
    void theNumberThatOnlyTheMergedRecordHasGoesWithItAndReturns() {
        town.merges.merge(kept, merged, "mona", WHY);
        assertThat(town.people.of(first).nhsNumber()).isEqualTo(NhsNumber.of(Town.VALID_NHS_NUMBER));
        town.merges.undo(theMerge(), "mona", WRONG);
        assertThat(town.people.of(first).nhsNumber()).isNull();
        assertThat(town.people.of(second).nhsNumber()).isEqualTo(NhsNumber.of(Town.VALID_NHS_NUMBER));
    }

    @Test
    void aPersonWhoComesWithTheMergedNumberAndBirthDateIsTheKeptRecordUnderItsOwnName() {
        EpisodeRef older = town.aReferral("Eve Elm", LocalDate.of(1950, 1, 1), Map.of());
        town.merges.merge(person(older), merged, "mona", WHY);
        EpisodeRef again = town.aReferral("Ada Ash-Elm", BORN, NUMBER);
        assertThat(person(again)).isEqualTo(person(older));
        assertThat(town.people.of(again).name()).isEqualTo("Eve Elm");
        assertThat(town.people.of(again).dateOfBirth()).isEqualTo(LocalDate.of(1950, 1, 1));
    }

    @Test
    void twoDifferentNumbersAreTwoPeople() {
        EpisodeRef third = town.aReferral("Ada Ash", BORN, Map.of("person.nhsNumber", "4505577104"));
        assertThat(sentence(() -> town.merges.merge(person(third), merged, "mona", WHY)))
                .startsWith("The two records have different NHS numbers");
        assertThat(person(second)).isEqualTo(merged);
        assertThat(town.count("person_merge")).isZero();
    }

    @Test
    void onlyAManagerWhoMaySeeBothMergesThemOrPartsThemWithAReason() {
        for (String other : List.of("carol", "dee", "sam"))
            assertThat(status(() -> town.merges.merge(kept, merged, other, WHY)))
                    .as(other)
                    .isEqualTo(403);
        assertThat(sentence(() -> town.merges.merge(kept, merged, "mona", " ")))
                .isEqualTo("Reason: say why, for those who read it later.");
        town.merges.merge(kept, merged, "mona", WHY);
        assertThat(status(() -> town.merges.undo(theMerge(), "carol", WRONG))).isEqualTo(403);
        assertThat(status(() -> town.merges.undo(theMerge(), "sam", WRONG))).isEqualTo(403);
        assertThat(status(() -> town.merges.undo(theMerge(), "mona", ""))).isEqualTo(400);
        UUID merge = theMerge();
        town.merges.undo(merge, "mona", WRONG);
        assertThat(status(() -> town.merges.undo(merge, "mona", WRONG))).isEqualTo(409);
    }

    @Test
    void aManagerWhoSeesOneOfTheTwoOnlyMergesNothing() {
        town.hire("sid", "Sid Sole", "careCoordinator", "south");
        EpisodeRef south = town.episodes.open(
                "conversations",
                "careCoordinator",
                "sid",
                Map.of("person.name", "Ada Ash", "person.dateOfBirth", BORN),
                town.clock.instant());
        for (String manager : List.of("sam", "mona"))
            assertThat(status(() -> town.merges.merge(merged, person(south), manager, WHY)))
                    .isEqualTo(403);
        assertThat(town.pairs.waiting("sam", null))
                .singleElement()
                .satisfies(pair -> assertThat(pair.whomToAsk()).isEqualTo("North team"));
    }

    @Test
    void aRecordIsMergedOnceAndOneThatHoldsOthersIsKept() {
        EpisodeRef third = town.aReferral("A. Ash", BORN, Map.of());
        town.merges.merge(kept, merged, "mona", WHY);
        assertThat(status(() -> town.merges.merge(kept, kept, "mona", WHY))).isEqualTo(400);
        assertThat(status(() -> town.merges.merge(person(third), merged, "mona", WHY)))
                .isEqualTo(409);
        assertThat(sentence(() -> town.merges.merge(person(third), kept, "mona", WHY)))
                .startsWith("Another record has been merged into the one you do not want to keep.");
        town.merges.merge(kept, person(third), "mona", WHY);
        assertThat(town.needToKnow.episodesOf(kept, "mona")).hasSize(3);
    }
}
