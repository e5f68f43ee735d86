package org.alongside.work.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.alongside.journey.CountedDatabase;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.work.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@JourneyTest
class MyStepsTest {

    private static final Wanted ALL = new Wanted("", "");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MySteps steps;

    @Autowired
    private MyCounts counts;

    @Autowired
    private CountedDatabase database;

    private MyTown town;
    private Journey person;

    @BeforeEach
    void aWorkerOfTheirOwnTeam() {
        town = new MyTown(application);
        person = town.aPerson();
    }

    @AfterEach
    void nothingIsLeft() {
        town.leaveNoTrace();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pagesTogetherTellEachStepOfTheWorkersOnceByTargetAndTheCountsAgree(long seed) {
        Random dice = new Random(seed);
        List<Expected> mine = new ArrayList<>();
        for (int i = dice.nextInt(90); i >= 0; i--) aRandomStep(dice, mine);

        List<String> walked = walk(1 + dice.nextInt(20));

        assertThat(walked)
                .containsExactlyElementsOf(mine.stream()
                        .sorted(Comparator.comparing(Expected::due).thenComparing(Expected::id))
                        .map(Expected::id)
                        .toList());
        Counts counted = counts.of(town.worker(), ALL, town.now());
        for (Section section : List.of(Section.OVERDUE, Section.TODAY, Section.WEEK, Section.LATER)) {
            assertThat(counted.of(section)).as(section.heading()).isEqualTo((int) mine.stream()
                    .filter(each -> Section.of(each.due(), town.now()) == section)
                    .count());
        }
    }

    @Test
    void thePartsOfTheListBeginAndEndWithTheDayInLondon() {
        Instant now = town.now();
        assertThat(Section.of(now.minusMillis(1), now)).isEqualTo(Section.OVERDUE);
        assertThat(Section.of(now, now)).isEqualTo(Section.TODAY);
        assertThat(Section.of(Instant.parse("2026-11-02T23:59:59Z"), now)).isEqualTo(Section.TODAY);
        assertThat(Section.of(Instant.parse("2026-11-03T00:00:00Z"), now)).isEqualTo(Section.WEEK);
        assertThat(Section.of(Instant.parse("2026-11-10T00:00:00Z"), now)).isEqualTo(Section.LATER);
        Instant inSummer = Instant.parse("2026-07-01T09:00:00Z");
        assertThat(Section.of(Instant.parse("2026-07-01T22:59:59Z"), inSummer)).isEqualTo(Section.TODAY);
        assertThat(Section.of(Instant.parse("2026-07-01T23:00:00Z"), inSummer)).isEqualTo(Section.WEEK);
    }

    @Test
    void whatWaitsForOthersIsToldOnceOfPeopleTheWorkerWorksWithAndNeverAmongTheirOwn() {
        String before = aStepOfAColleague(person);
        assertThat(waiting()).isEmpty();
        town.joins(person);
        String own = town.aStep(person, MyTown.ROLE, MyTown.TEAM, MyTown.WORKER, town.now(), "Mine");
        String offered = town.aStep(person, MyTown.ROLE, MyTown.TEAM, null, town.now(), "Offered to me");
        String elsewhere = aStepOfAColleague(town.aPerson());

        assertThat(waiting()).contains(before).doesNotContain(own, offered, elsewhere);
        assertThat(walk(10)).containsExactlyInAnyOrder(own, offered);
        assertThat(counts.of(town.worker(), ALL, town.now()).of(Section.WAITING))
                .isEqualTo(waiting().size());
    }

    @Test
    void aStepThatTellsOfAConfidenceIsNotAmongWhatWaitsForOthers() {
        town.joins(person);
        person.act(
                "concern",
                "careCoordinator",
                org.alongside.journey.Journeys.answers("concern", "A bruise", "emergencyServices", "no"));

        assertThat(steps.withOthers(town.worker(), ALL, Place.before(Instant.EPOCH), 50))
                .isNotEmpty()
                .noneMatch(step -> step.name().contains("concern"));
        assertThat(counts.of(town.worker(), ALL, town.now()).of(Section.WAITING))
                .isEqualTo(waiting().size());
    }

    @Test
    void aListAndItsCountsAreOneQuestionEachHoweverLongTheListIs() {
        Journey other = town.aPerson();
        for (int i = 0; i < 40; i++) {
            town.aStep(i % 2 == 0 ? person : other, MyTown.ROLE, MyTown.TEAM, null, town.now(), "Ring " + i);
            town.aStep(person, MyTown.ROLE, MyTown.TEAM, MyTown.WORKER, town.now(), "Ring " + i);
        }
        town.joins(person);
        var worker = town.worker();
        Place beginning = Place.before(Instant.EPOCH);

        assertThat(database.counting(() -> steps.mine(worker, ALL, beginning, 51))
                        .times())
                .isEqualTo(1);
        assertThat(database.counting(() -> steps.withOthers(worker, ALL, beginning, 51))
                        .times())
                .isEqualTo(1);
        assertThat(database.counting(() -> counts.of(worker, ALL, town.now())).times())
                .isEqualTo(1);
    }

    @Test
    void aMadeUpPlaceIsTheBeginning() {
        Place beginning = Place.before(Instant.EPOCH);
        for (String made : Arrays.asList(null, "", "~", "x~y", "'; drop table open_step; --~1")) {
            assertThat(Place.read(made, beginning)).isEqualTo(beginning);
        }
    }

    private void aRandomStep(Random dice, List<Expected> mine) {
        // Many have the very same target, so that the order must go on by the step itself.
        Instant due = town.now().plus(Duration.ofHours(12L * (dice.nextInt(40) - 10)));
        switch (dice.nextInt(5)) {
            case 0, 1 -> mine.add(added(MyTown.TEAM, MyTown.WORKER, due));
            case 2, 3 -> mine.add(added(MyTown.TEAM, null, due));
            default -> added(MyTown.TEAM, MyTown.COLLEAGUE, due);
        }
    }

    private Expected added(String team, @org.jspecify.annotations.Nullable String owner, Instant due) {
        return new Expected(town.aStep(person, MyTown.ROLE, team, owner, due, "Ring"), due);
    }

    private String aStepOfAColleague(Journey of) {
        return town.aStep(of, MyTown.ROLE, MyTown.TEAM, MyTown.COLLEAGUE, town.now(), "Theirs");
    }

    private List<String> walk(int rows) {
        List<String> walked = new ArrayList<>();
        Place after = Place.before(Instant.EPOCH);
        while (true) {
            List<MyStep> page = steps.mine(town.worker(), ALL, after, rows);
            page.forEach(step -> walked.add(step.id()));
            if (page.size() < rows) return walked;
            after = Place.read(page.get(rows - 1).place().toString(), Place.before(Instant.EPOCH));
        }
    }

    private List<String> waiting() {
        return steps.withOthers(town.worker(), ALL, Place.before(Instant.EPOCH), 500).stream()
                .map(MyStep::id)
                .toList();
    }

    private record Expected(String id, Instant due) {}
}
