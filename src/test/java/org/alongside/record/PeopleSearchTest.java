package org.alongside.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.Finding.Known;
import org.alongside.record.Finding.OutsideYourTeams;
import org.alongside.record.Finding.RestrictedRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("both-databases")
class PeopleSearchTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);

    private final Town town = new Town();
    private final EpisodeRef episode =
            town.aReferral("Zoë O’Hara-Łukasz", BORN, Map.of("person.nhsNumber", Town.VALID_NHS_NUMBER));
    private final UUID zoe = town.people.of(episode).id();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoe",
                "ZOË",
                "ohara",
                "O'Hara",
                "lukasz zoe",
                "har",
                "hara-luk",
                "943 476 5919",
                "9434765919",
                "17/05/1990",
                "17 May 1990",
                "1990-05-17",
                "zoe 17.5.1990",
                "  zoe\u00a0 "
            })
    void aPersonIsFoundByPartOfTheirNameInAnySpellingByNumberAndByBirth(String typed) {
        assertThat(find(typed, "carol"))
                .containsExactly(new Known(zoe, "Zoë O’Hara-Łukasz", BORN, NhsNumber.of(Town.VALID_NHS_NUMBER), true));
    }

    @Test
    void aPersonIsFoundByTheReferenceOfAnEpisode() {
        assertThat(find(episode.reference().toLowerCase(java.util.Locale.ROOT), "carol"))
                .hasSize(1)
                .first()
                .isInstanceOf(Known.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xavier", "zoe xavier", "18/05/1990", "%", "_", "SC-999999", "987 654 3210", "zoe%"})
    void whatFitsNobodyFindsNobody(String typed) {
        List<Finding> found = find(typed, "colin");
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe", "O'Hara", "17/05/1990", "zoe 17/05/1990", "zoe o'hara-lukasz"})
    void somebodyOutsideOnesTeamsIsNotFoundByWhatFitsOthersToo(String typed) {
        assertThat(find(typed, "sam")).isEmpty();
        assertThat(town.count("access_log")).isZero();
    }

    @Test
    void somebodyOutsideOnesTeamsIsSaidToBeThereOnlyWhereWhatWasTypedFitsNobodyElseAndTheTryIsLogged() {
        for (String typed : List.of("943 476 5919", episode.reference(), "Zoe O'Hara-Lukasz 17/05/1990")) {
            assertThat(find(typed, "sam")).as(typed).containsExactly(new OutsideYourTeams(zoe));
        }
        assertThat(town.count("access_log where worker_id = 'sam' and not allowed and what = 'search'"))
                .isEqualTo(3);
    }

    @Test
    void ofARestrictedPersonEverybodyElseReadsWhomToAskAndNothingElse() {
        town.participants.serving(episode, "developmentWorker");
        town.restrictions.set(zoe, "mona", "Her sister works at The Pod.");
        for (String other : List.of("sam", "dee")) {
            assertThat(find("zoe", other)).as(other).isEmpty();
            assertThat(find("943 476 5919", other))
                    .as(other)
                    .containsExactly(new RestrictedRecord("Restricted - ask the manager of North team."));
        }
        assertThat(find("zoe", "carol")).hasSize(1);
        assertThat(find("zoe", "mona")).hasSize(1);
    }

    @Test
    void whoGaveAReasonFindsThePersonWhileTheyMayRead() {
        town.glass.open(zoe, "sam", "She rang the duty desk.");
        assertThat(find("zoe", "sam")).hasSize(1);
        town.clock.isNoonOn(LocalDate.of(2026, 3, 4));
        assertThat(find("zoe", "sam")).isEmpty();
    }

    @Test
    void thoseAWorkerWorksWithComeBeforeThoseOfTheirTeamAndPagesGoOnWhereTheyEnded() {
        for (int i = 10; i < 35; i++) {
            town.aReferral("Person " + i, BORN.minusDays(i), Map.of());
        }
        town.joins("mona", "careCoordinator", "north");
        town.episodes.open(
                "referral",
                "careCoordinator",
                "mona",
                Map.of("person.name", "Person 99", "person.dateOfBirth", BORN),
                town.clock.instant());
        Findings first = town.search.find("person", "mona", null);
        Findings second = town.search.find("person", "mona", first.next());
        List<String> names = new ArrayList<>();
        for (Findings page : List.of(first, second)) {
            page.found().forEach(found -> names.add(((Known) found).name()));
        }
        assertThat(first.found()).hasSize(20);
        assertThat(names)
                .hasSize(26)
                .startsWith("Person 99", "Person 10")
                .endsWith("Person 34")
                .doesNotHaveDuplicates();
        assertThat(second.next()).isNull();
    }

    @Test
    void nothingTypedFindsEverybodyTheWorkerNeedsToKnowOf() {
        assertThat(find("", "carol")).hasSize(1);
        assertThat(find("", "sam")).isEmpty();
    }

    @Test
    void aPostcodeAndAMistypedNumberAreAnsweredWithWhatToDo() {
        assertThat(town.search.find("CV1 5RR", "carol", null).hint()).startsWith("No addresses are kept");
        assertThat(town.search.find("943 476 5918", "carol", null).hint()).contains("one of them is mistyped");
    }

    @Test
    void aNameThatIsChangedIsFoundAsItIsNow() {
        new PersonPlaces(town.people).put(episode, Map.of("person.name", "Zoë Ash"), "carol", town.clock.instant());
        assertThat(find("ash", "carol")).hasSize(1);
        assertThat(find("lukasz", "carol")).isEmpty();
    }

    @Test
    void aMadeUpPageIsTheFirstPage() {
        assertThat(town.search.find("zoe", "carol", "1.x' or 'a'='a").found()).hasSize(1);
    }

    private List<Finding> find(String typed, String worker) {
        return town.search.find(typed, worker, null).found();
    }
}
