package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class PairsTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    private static final String WHY = "One has a sister, the other has none.";

    private final Town town = new Town();
    private final EpisodeRef first = town.aReferral("Ada Ash", BORN, Map.of());
    private final EpisodeRef second = town.aReferral("ADA  ASH", BORN, Map.of());
    private final UUID one = town.people.of(first).id();
    private final UUID other = town.people.of(second).id();

    @Test
    void aPairWaitsForAManagerWhoMaySeeOneOfTheTwo() {
        assertThat(pairs("mona")).singleElement().satisfies(pair -> {
            assertThat(pair.seen()).containsExactlyInAnyOrder(one, other);
            assertThat(pair.whomToAsk()).isNull();
        });
        assertThat(pairs("max")).hasSize(1);
        assertThat(pairs("sam")).isEmpty();
    }

    @Test
    void toldApartThePairIsGoneForGoodAndTheEpisodesSayNothingAnyMore() {
        assertThat(status(() -> town.pairs.tellApart(one, other, "sam", WHY))).isEqualTo(403);
        assertThat(status(() -> town.pairs.tellApart(one, other, "carol", WHY))).isEqualTo(403);
        assertThat(sentence(() -> town.pairs.tellApart(one, other, "mona", " ")))
                .startsWith("Reason:");
        assertThat(isFlagged(first)).isTrue();
        town.pairs.tellApart(other, one, "mona", WHY);
        assertThat(pairs("mona")).isEmpty();
        assertThat(isFlagged(first) || isFlagged(second)).isFalse();
        assertThat(status(() -> town.pairs.tellApart(one, other, "mona", WHY))).isEqualTo(409);
        new PersonPlaces(town.people).put(second, Map.of("person.name", "Ada Ash"), "carol", town.clock.instant());
        assertThat(pairs("mona")).as("written again").isEmpty();
    }

    @Test
    void mergedThePairIsGoneAndAThirdOfTheNameIsOnePairWithTheKeptRecord() {
        UUID third = town.people.of(town.aReferral("Ada Ash", BORN, Map.of())).id();
        assertThat(pairs("mona")).hasSize(3);
        town.merges.merge(one, other, "mona", "She told us.");
        assertThat(pairs("mona"))
                .singleElement()
                .satisfies(pair -> assertThat(pair.seen()).containsExactlyInAnyOrder(one, third));
        assertThat(isFlagged(second)).isTrue();
        town.pairs.tellApart(third, one, "mona", WHY);
        assertThat(isFlagged(second)).isFalse();
        assertThat(pairs("mona")).isEmpty();
    }

    @Test
    void partedAgainThePairWaitsAgain() {
        town.merges.merge(one, other, "mona", "She told us.");
        assertThat(isFlagged(first)).isFalse();
        town.merges.undo(town.merges.inForce("mona").get(0).id(), "mona", "They are cousins.");
        assertThat(pairs("mona")).hasSize(1);
        assertThat(isFlagged(first)).isTrue();
    }

    @Test
    void aRestrictedRecordIsAPairForThoseItNamesAndForOthersOnlyATeamToAsk() {
        town.hire("sid", "Sid Sole", "careCoordinator", "south");
        EpisodeRef south = town.episodes.open(
                "conversations",
                "careCoordinator",
                "sid",
                Map.of("person.name", "Ada Ash", "person.dateOfBirth", BORN),
                town.clock.instant());
        town.restrictions.set(town.people.of(south).id(), "sam", "Her brother works at the Trust.");
        assertThat(pairs("mona"))
                .filteredOn(pair -> pair.whomToAsk() != null)
                .hasSize(2)
                .allSatisfy(pair -> {
                    assertThat(pair.whomToAsk()).isEqualTo("South team");
                    assertThat(pair.seen()).doesNotContain(town.people.of(south).id());
                });
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        IntStream.range(0, 6).forEach(i -> town.aReferral("Ada Ash", BORN, Map.of()));
        List<Pair> all = new ArrayList<>(pairs("mona").subList(0, Pairs.A_PAGE));
        List<Pair> next = town.pairs.waiting("mona", all.get(Pairs.A_PAGE - 1).place());
        all.addAll(next);
        assertThat(next).hasSize(8);
        assertThat(all).hasSize(28).doesNotHaveDuplicates();
        assertThat(town.pairs.waiting("mona", "nonsense")).hasSize(Pairs.A_PAGE + 1);
    }

    private List<Pair> pairs(String manager) {
        return town.pairs.waiting(manager, null);
    }

    private boolean isFlagged(EpisodeRef episode) {
        return town.files.find(episode.reference()).orElseThrow().possiblySame();
    }
}
