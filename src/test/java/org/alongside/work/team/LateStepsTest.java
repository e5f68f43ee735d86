package org.alongside.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.alongside.calendar.WorkingDaysFixture;
import org.alongside.pathway.EpisodeRef;
import org.alongside.work.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class LateStepsTest {

    private final TeamTown here = new TeamTown();
    private final LateSteps steps =
            new LateSteps(here.jdbc, WorkingDaysFixture.usualFor(here.jdbc), new TeamSettings(10, 20), here.town.clock);
    private final EpisodeRef ada = here.aPersonOf("Ada Ash", "developmentWorker", "pod", "dee");

    @Test
    void theLongestOverdueComesFirst() {
        String yesterday = here.aStep(ada, "developmentWorker", "pod", "dee", 9, -1);
        String lastWeek = here.aStep(ada, "developmentWorker", "pod", null, 9, -7);
        here.aStep(ada, "developmentWorker", "pod", "dee", 9, 1);
        here.aStep(ada, "careCoordinator", "north", "carol", 9, -7);

        assertThat(ids(LateView.OVERDUE)).containsExactly(lastWeek, yesterday);
    }

    @Test
    void aStepIsAtRiskWhenLessThanAFifthOfItsTimeIsLeft() {
        here.aStep(ada, "developmentWorker", "pod", "dee", 8, 2);
        String less = here.aStep(ada, "developmentWorker", "pod", "dee", 9, 2);
        here.aStep(ada, "developmentWorker", "pod", "dee", 9, -1);

        assertThat(ids(LateView.AT_RISK)).containsExactly(less);
    }

    @Test
    void aStepOfWhichNothingWasNotedForTenWorkingDaysIsStuckUntilSomethingIs() {
        String quiet = here.aStep(ada, "developmentWorker", "pod", "dee", 20, 30);
        String touched = here.aStep(ada, "developmentWorker", "pod", "dee", 20, 30);
        here.noted(touched, ada, here.now().minus(Duration.ofDays(10)));

        assertThat(ids(LateView.STUCK)).containsExactly(quiet);
        assertThat(steps.of("pod", LateView.STUCK, Place.START).rows().get(0).lastTouch())
                .isEqualTo(here.now().minus(Duration.ofDays(20)));
    }

    @Test
    void theCountsAreThoseOfTheLists() {
        here.aStep(ada, "developmentWorker", "pod", "dee", 20, -1);
        here.aStep(ada, "developmentWorker", "pod", "dee", 9, 2);
        here.aStep(ada, "developmentWorker", "pod", "dee", 1, 30);

        var counts = steps.counts("pod");

        for (LateView view : LateView.values())
            assertThat(counts.get(view)).isEqualTo(ids(view).size());
        assertThat(counts.values()).containsExactly(1, 1, 1);
        assertThat(steps.counts("south").values()).containsOnly(0);
    }

    @Test
    void everyPageGoesOnWhereTheLastOneEnded() {
        for (int n = 0; n < ListPage.SIZE + 3; n++) here.aStep(ada, "developmentWorker", "pod", "dee", 40, -1 - n % 4);

        for (LateView view : List.of(LateView.OVERDUE, LateView.STUCK)) {
            ListPage<LateStep> first = steps.of("pod", view, Place.START);
            ListPage<LateStep> second = steps.of("pod", view, Place.read(first.next()));
            assertThat(first.rows()).hasSize(ListPage.SIZE);
            assertThat(second.rows()).hasSize(3).doesNotContainAnyElementsOf(first.rows());
        }
    }

    @Test
    void aStepOfAnotherTeamIsNotFound() {
        String step = here.aStep(ada, "developmentWorker", "pod", "dee", 1, 2);

        assertThat(steps.find("pod", step)).isPresent();
        assertThat(steps.find("south", step)).isEmpty();
    }

    private List<String> ids(LateView view) {
        return steps.of("pod", view, Place.START).rows().stream()
                .map(LateStep::stepId)
                .toList();
    }
}
